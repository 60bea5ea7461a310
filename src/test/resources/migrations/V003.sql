insert into units.area (id, level, valid_from) values ('00000000-0000-7000-8000-0000000000a1', 'COMMUNE', '2020-01-01');
insert into units.area (id, level, valid_from) values ('00000000-0000-7000-8000-0000000000a0', 'DISTRICT', '2020-01-01');
insert into units.area_name (area_id, during, code, kind, name, folded)
values ('00000000-0000-7000-8000-0000000000a1', '[2020-01-01,)', 'T9001', 'xã', 'Xã Thử', 'thu');
insert into units.area_parent (area_id, parent_id, during)
values ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a0', '[2020-01-01,)');
insert into units.organization (id, line, kind, area_id)
values ('00000000-0000-7000-8000-0000000000b1', 'GOVERNMENT', 'PEOPLES_COMMITTEE', '00000000-0000-7000-8000-0000000000a1');
insert into units.organization_name (organization_id, during, name, short_name, folded)
values ('00000000-0000-7000-8000-0000000000b1', '(,)', 'Ủy ban nhân dân xã Thử', 'UBND xã Thử', 'uy ban nhan dan xa thu');
-- afterwards
select name = 'Xã Thử' from units.area_name where code = 'T9001';
select parent_id = '00000000-0000-7000-8000-0000000000a0' from units.area_parent
  where area_id = '00000000-0000-7000-8000-0000000000a1';
select kind = 'PEOPLES_COMMITTEE' from units.organization where id = '00000000-0000-7000-8000-0000000000b1';
select units.rebuild_reach() is not null;
select count(*) = 1 from units.area_reach
  where root_id = '00000000-0000-7000-8000-0000000000a0' and area_id = '00000000-0000-7000-8000-0000000000a1';
