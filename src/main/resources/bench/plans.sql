-- Plans of the province in force, each with one report owed by every commune.
create temp table body as
select o.id, a.level
from units.areas_at(current_setting('bench.province')::uuid, '2026-07-01') as b (id)
join units.area a on a.id = b.id
join units.organization o on o.area_id = a.id and o.kind = 'PEOPLES_COMMITTEE';

create temp table plan as
select n, gen_random_uuid() as id, gen_random_uuid() as provision_id
from generate_series(1, current_setting('bench.plans')::integer) as n;

insert into planning.plan (id, issuer_id, text, number, issued_on, subject, period_first, period_last, state)
select p.id, b.id, 'Kế hoạch', p.n, '2026-01-15', 'Kế hoạch số ' || p.n, '2026-01-01', '2026-12-31', 'IN_FORCE'
from plan p, body b where b.level = 'PROVINCE';

insert into planning.provision (id, plan_id, what, clause, creditor_id, rule, period_first, period_last)
select p.provision_id, p.id, 'Báo cáo kết quả', 'Báo cáo kết quả trước ngày 03/7/2026', b.id,
       '{"kind": "FIXED", "operator": "BEFORE", "date": "2026-07-03"}', '2026-01-01', '2026-12-31'
from plan p, body b where b.level = 'PROVINCE';

insert into planning.provision_debtor (provision_id, organization_id)
select p.provision_id, b.id from plan p, body b where b.level = 'COMMUNE';
