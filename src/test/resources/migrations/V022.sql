insert into planning.money_step (id, plan_id, item_id, source, stage, amount, taken_on, person_id, by, organization_id)
select '00000000-0000-7000-8000-000000000181', '00000000-0000-7000-8000-000000000121', '00000000-0000-7000-8000-000000000125',
       'state_budget_district', 'ESTIMATE', 5000000, '2024-05-10', p.id, 'Người thử', '00000000-0000-7000-8000-0000000000b1'
from identity.person p order by p.id limit 1;
insert into planning.money_rule (body_id, since, finance_id, idle_days)
values ('00000000-0000-7000-8000-0000000000b1', '2024-01-01', '00000000-0000-7000-8000-0000000000b2', 45);
-- afterwards
select amount = 5000000 and stage = 'ESTIMATE' from planning.money_step where id = '00000000-0000-7000-8000-000000000181';
select idle_days = 45 from planning.money_rule where body_id = '00000000-0000-7000-8000-0000000000b1';
select part_of = 'state_budget' from measures.source where code = 'state_budget_commune';
select part_of is null and position = 990 from measures.source where code = 'thu';
