insert into dues.due (id, kind, subject_kind, subject_id, clause, debtor_id, creditor_id, period_first, period_last, operator,
                      printed_on, due_at, provisional)
values ('00000000-0000-7000-8000-000000000111', 'REPORT', 'provision', '00000000-0000-7000-8000-000000000123', 'trước ngày 03/7',
        '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', '2024-06-01', '2024-06-30', 'BEFORE',
        '2024-07-03', '2024-07-03 17:00Z', false);
insert into dues.responsibility (due_id, organization_id, during)
values ('00000000-0000-7000-8000-000000000111', '00000000-0000-7000-8000-0000000000b1', '[2024-06-01 00:00Z,)');
-- afterwards
select clause = 'trước ngày 03/7' and due_at = '2024-07-03 17:00Z' and settled_at is null from dues.due
  where id = '00000000-0000-7000-8000-000000000111';
select count(*) = 1 from dues.responsibility where due_id = '00000000-0000-7000-8000-000000000111';
