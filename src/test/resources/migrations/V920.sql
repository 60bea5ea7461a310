insert into reporting.line (id, part_id, position, key, number, label)
values ('00000000-0000-7000-8000-000000000921', '00000000-0000-7000-8000-000000000142', 1, 'd1', '1', 'Dòng thử');
insert into reporting.field (id, part_id, position, path, title, key, line_id, holds, formula)
values ('00000000-0000-7000-8000-000000000922', '00000000-0000-7000-8000-000000000142', 2, '{}', 'Tỷ lệ', 'ty_le', '00000000-0000-7000-8000-000000000921', 'RECKONED', 'PERCENT(1;2)');
insert into reporting.figure (report_id, turn, field_id, unit_id, shown, records, estimated, formula)
values ('00000000-0000-7000-8000-000000000144', 1, '00000000-0000-7000-8000-000000000922', '00000000-0000-7000-8000-0000000000a1', 33.5, 0, false, 'PERCENT(1;2)');
-- afterwards
select state = 'PUBLISHED' and series = id and edition = 1 from reporting.template where id = '00000000-0000-7000-8000-000000000141';
select key = 'p1' and shape = 'ROW' from reporting.part where id = '00000000-0000-7000-8000-000000000142';
select key = 'c1' and holds = 'COUNTED' and time_window = 'PERIOD' from reporting.field where id = '00000000-0000-7000-8000-000000000143';
select shown = 35 and first_day = '2024-06-01' and last_day = '2024-06-30' and unit_id is null from reporting.figure where field_id = '00000000-0000-7000-8000-000000000143';
select shown = 33.5 from reporting.figure where field_id = '00000000-0000-7000-8000-000000000922';
