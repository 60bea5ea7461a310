insert into units.area_children (area_id, year, children) values ('00000000-0000-7000-8000-0000000000a1', 2024, 1234);
-- afterwards
select children = 1234 from units.area_children where area_id = '00000000-0000-7000-8000-0000000000a1' and year = 2024;
