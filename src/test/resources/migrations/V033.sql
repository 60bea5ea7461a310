insert into activities.activity (id, organization_id, area_id, begins_on, title, people)
values ('00000000-0000-7000-8000-000000000900', '00000000-0000-7000-8000-0000000000b1',
        '00000000-0000-7000-8000-0000000000a1', '2024-06-03', 'Truyền thông thử', 30);
insert into activities.activity_kind (activity_id, kind, manner)
values ('00000000-0000-7000-8000-000000000900', 'communication', 'direct');
insert into activities.figure (activity_id, kind, quantity, cell_id, amount) values
  ('00000000-0000-7000-8000-000000000900', 'communication', 'children', 0, 40),
  ('00000000-0000-7000-8000-000000000900', 'communication', 'children', 1, 25),
  ('00000000-0000-7000-8000-000000000900', 'communication', 'children', 2, 15);
-- afterwards
select people = 30 from activities.activity where id = '00000000-0000-7000-8000-000000000900';
select quantity = 40 from activities.measure
  where record_id = '00000000-0000-7000-8000-000000000900' and indicator = 'communication.children.direct' and cell_id = 0;
select quantity = 25 from activities.measure
  where record_id = '00000000-0000-7000-8000-000000000900' and indicator = 'communication.children' and cell_id = 1;
select quantity = 1 from activities.measure
  where record_id = '00000000-0000-7000-8000-000000000900' and indicator = 'communication.items';
select quantity = 12 from measures.measure
  where record_id = '00000000-0000-7000-8000-0000000000e1' and indicator = 'adults' and retracted is null;
