insert into measures.measure (indicator, area_id, organization_id, happened_on, quantity, status, cell_id, record_kind, record_id, task_id)
values ('thu', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1', '2024-06-02', 9, 'ACTUAL',
        0, 'thu', '00000000-0000-7000-8000-000000000171', '00000000-0000-7000-8000-000000000125');
-- afterwards
select task_id = '00000000-0000-7000-8000-000000000125' from measures.measure
  where record_id = '00000000-0000-7000-8000-000000000171';
select task_id is null from measures.measure where record_id = '00000000-0000-7000-8000-0000000000d1';
select bool_and(task_id = '00000000-0000-7000-8000-000000000121') from activities.measure
  where record_id = '00000000-0000-7000-8000-0000000000e1';
