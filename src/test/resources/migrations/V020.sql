insert into planning.review (id, plan_id, kind, as_of, done, behind, causes, proposals)
values ('00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000121', 'MID_YEAR', '2024-06-30', 'xong', 'chậm', 'vì', 'nên');
-- afterwards
select done = 'xong' and kind = 'MID_YEAR' from planning.review where id = '00000000-0000-7000-8000-000000000201';
