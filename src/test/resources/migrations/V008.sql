insert into activities.activity (id, organization_id, area_id, begins_on, title, adults)
values ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1',
        '00000000-0000-7000-8000-0000000000a1', '2024-06-01', 'Lễ phát động thử', 12);
insert into activities.activity_kind (activity_id, kind) values ('00000000-0000-7000-8000-0000000000e1', 'launch');
insert into activities.attendance (activity_id, cell_id, children) values ('00000000-0000-7000-8000-0000000000e1', 0, 35);
insert into activities.cost (activity_id, source, amount) values ('00000000-0000-7000-8000-0000000000e1', 'state_budget', 5000000);
-- afterwards
select title = 'Lễ phát động thử' and adults = 12 from activities.activity where id = '00000000-0000-7000-8000-0000000000e1';
select children = 35 from activities.attendance where activity_id = '00000000-0000-7000-8000-0000000000e1';
select amount = 5000000 from activities.cost where activity_id = '00000000-0000-7000-8000-0000000000e1';
select sum(quantity) = 35 from activities.measure
  where record_id = '00000000-0000-7000-8000-0000000000e1' and indicator = 'launch.children' and cell_id = 0;
