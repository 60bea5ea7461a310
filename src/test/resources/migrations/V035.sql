insert into activities.handover (id, from_id, to_id, area_id, given_on)
values ('00000000-0000-7000-8000-000000000901', '00000000-0000-7000-8000-0000000000b1',
        '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a1', '2024-05-31');
insert into activities.pupils (handover_id, grade, cell_id, given) values
  ('00000000-0000-7000-8000-000000000901', 'PRIMARY', 1, 20), ('00000000-0000-7000-8000-000000000901', 'PRIMARY', 2, 22);
-- afterwards
select quantity = 42 from activities.measure
  where record_id = '00000000-0000-7000-8000-000000000901' and indicator = 'pupils.given' and cell_id = 0;
select count(*) = 0 from activities.measure
  where record_id = '00000000-0000-7000-8000-000000000901' and indicator = 'pupils.received';
