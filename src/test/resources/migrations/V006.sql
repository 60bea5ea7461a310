insert into units.organization (id, line, kind, area_id)
values ('00000000-0000-7000-8000-0000000000b2', 'GOVERNMENT', 'HOSPITAL', '00000000-0000-7000-8000-0000000000a1');
insert into units.organization_reaches_area (organization_id, area_id)
values ('00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000a1');
-- afterwards
select kind = 'HOSPITAL' from units.organization where id = '00000000-0000-7000-8000-0000000000b2';
select count(*) = 1 from units.organization_reaches_area where organization_id = '00000000-0000-7000-8000-0000000000b2';
