update dues.due set extended_until = '2024-07-10 17:00Z' where id = '00000000-0000-7000-8000-000000000111';
insert into dues.extension (id, due_id, asked_at, asked_by, reason, wished_for, was_until)
values ('00000000-0000-7000-8000-000000000161', '00000000-0000-7000-8000-000000000111', '2024-07-01 03:00Z',
        '00000000-0000-7000-8000-000000000001', 'mưa lũ', '2024-07-10', '2024-07-03 17:00Z');
insert into dues.delegation (id, from_id, to_id, during, reason, made_at, made_by)
values ('00000000-0000-7000-8000-000000000162', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2',
        '[2024-07-01 00:00Z,)', 'nghỉ phép', '2024-07-01 00:00Z', '00000000-0000-7000-8000-000000000001');
insert into dues.reminder values ('00000000-0000-7000-8000-000000000111', '2024-07-03', -3, '2024-06-30 00:00Z');
insert into dues.escalation values ('00000000-0000-7000-8000-000000000111', '2024-07-03',
  '00000000-0000-7000-8000-0000000000b2', '2024-07-06 00:00Z');
-- afterwards
select extended_until = '2024-07-10 17:00Z' and due_at = '2024-07-03 17:00Z' from dues.due
  where id = '00000000-0000-7000-8000-000000000111';
select reason = 'mưa lũ' and wished_for = '2024-07-10' and decided_at is null from dues.extension
  where id = '00000000-0000-7000-8000-000000000161';
select due_id is null and upper_inf(during) from dues.delegation where id = '00000000-0000-7000-8000-000000000162';
select count(*) = 1 from dues.reminder where step = -3 and last_day = '2024-07-03';
select count(*) = 1 from dues.escalation where last_day = '2024-07-03';
select days = '{-7,-3,-1,0,1,7}' and escalate_after = 3 from dues.reminding where body_id is null;
