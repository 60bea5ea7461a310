insert into planning.target (id, plan_id, position, what, comparator, amount, unit, tier)
values ('00000000-0000-7000-8000-000000000311', '00000000-0000-7000-8000-000000000161', 2, 'sự kiện cấp huyện', 'GE', 5, 'sự kiện', 'DISTRICT');
-- afterwards
select tier = 'DISTRICT' and amount = 5 from planning.target where id = '00000000-0000-7000-8000-000000000311';
