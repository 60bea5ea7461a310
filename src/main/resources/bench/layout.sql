-- The country: a body over a committee in every commune, and its plan of a year with a dozen duties that all of them have.
create temp table body as
select gen_random_uuid() as id, a.id as area_id, a.level, n.name
from units.area a join units.area_name n on n.area_id = a.id and n.during @> '2026-07-01'::date
where (a.level = 'COMMUNE' or a.level = 'NATION') and coalesce(a.valid_from, '-infinity') <= '2026-07-01'
  and coalesce(a.valid_to, 'infinity') >= '2026-07-01'
order by a.level = 'NATION' desc limit current_setting('bench.communes')::integer + 1;

insert into units.organization (id, line, kind, area_id) select id, 'GOVERNMENT', 'PEOPLES_COMMITTEE', area_id from body;
insert into units.organization_name (organization_id, during, name, short_name, folded)
select id, '(,)', 'Ủy ban nhân dân ' || name, 'UBND ' || name, lower(name) from body;
insert into units.organization_parent (organization_id, parent_id, during)
select c.id, n.id, '(,)' from body c, body n where c.level = 'COMMUNE' and n.level = 'NATION';
select units.rebuild_reach();

create temp table plan as select gen_random_uuid() as id;
insert into planning.plan (id, issuer_id, text, number, issued_on, subject, period_first, period_last, state)
select p.id, b.id, 'Kế hoạch', '1', '2026-01-01', 'Kế hoạch cả nước', '2026-01-01', '2026-12-31', 'IN_FORCE'
from plan p, body b where b.level = 'NATION';

insert into planning.provision (id, plan_id, what, clause, creditor_id, rule, regime, period_first, period_last)
select gen_random_uuid(), p.id, 'Báo cáo', 'Báo cáo theo kế hoạch', b.id, r.rule::jsonb, r.regime, '2026-01-01', '2026-12-31'
from plan p, body b, (values
  ('{"kind": "MONTHLY", "operator": "BEFORE", "day": 25, "about": "THIS"}', 'PLAN'),
  ('{"kind": "QUARTERLY", "operator": "BEFORE", "day": 20, "month": 3, "about": "THIS"}', 'PLAN'),
  ('{"kind": "QUARTERLY", "operator": "BEFORE", "day": 25, "month": 3, "about": "THIS"}', 'PLAN'),
  ('{"kind": "INHERIT", "cycle": "QUARTER"}', 'DECREE_09'),
  ('{"kind": "HALF_YEARLY", "operator": "BEFORE", "first": "--06-15", "second": "--12-15"}', 'PLAN'),
  ('{"kind": "NINE_MONTHLY", "operator": "BEFORE", "day": "--09-15"}', 'PLAN'),
  ('{"kind": "YEARLY", "operator": "BEFORE", "day": "--11-25", "about": "THIS"}', 'PLAN'),
  ('{"kind": "YEARLY", "operator": "BEFORE", "day": "--07-20", "about": "THIS"}', 'PLAN'),
  ('{"kind": "YEARLY", "operator": "BY", "day": "--01-15", "about": "PREVIOUS"}', 'PLAN'),
  ('{"kind": "WINDOW", "operator": "WITHIN", "from": "--10-01", "to": "--11-01"}', 'PLAN'),
  ('{"kind": "LUNAR", "operator": "BEFORE", "day": 15, "month": 8}', 'PLAN'),
  ('{"kind": "WEEK_OF_MONTH", "operator": "WITHIN", "week": 5, "month": 5}', 'PLAN')) as r (rule, regime)
where b.level = 'NATION';
insert into planning.provision_debtor (provision_id, organization_id)
select v.id, b.id from planning.provision v join plan p on p.id = v.plan_id, body b where b.level = 'COMMUNE';
