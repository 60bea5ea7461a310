insert into measures.source (code, name_vi, name_en, kind, position) values ('thu', 'Nguồn thử', 'Test source', 'MOBILISED', 99);
insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind, column_words)
values ('thu', 'Chỉ tiêu thử', 'Test', 'lượt', 'times', 'CONTACTS', '{tre em}');
insert into measures.measure (indicator, area_id, organization_id, happened_on, quantity, status, source, cell_id, record_kind, record_id)
values ('thu', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1', '2024-06-01', 7, 'ACTUAL',
        'thu', 0, 'thu', '00000000-0000-7000-8000-0000000000d1');
-- afterwards
select quantity = 7 and retracted is null and source = 'thu' from measures.measure
  where record_id = '00000000-0000-7000-8000-0000000000d1';
select 'so luot tre em' = any (column_words) from measures.indicator where code = 'thu';
