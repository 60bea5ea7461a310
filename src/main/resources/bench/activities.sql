-- Two years of work of the province's communes, in bulk, and the measures of all of it.
create temp table body as
select row_number() over (order by a.id) - 1 as n, a.id as area_id, o.id as organization_id
from units.areas_at(current_setting('bench.province')::uuid, '2026-07-01') as b (id)
join units.area a on a.id = b.id and a.level = 'COMMUNE'
join units.organization o on o.area_id = a.id and o.kind = 'PEOPLES_COMMITTEE';

create temp table work as
select s.n, (lpad(to_hex(s.n), 12, '0') || substr(md5(s.n::text), 1, 20))::uuid as id, b.area_id, b.organization_id,
       date '2024-07-01' + (s.n / 99 * 730 / (current_setting('bench.activities')::integer / 99 + 1)) as day,
       (array['launch', 'gift', 'scholarship', 'examination', 'participation', 'play', 'work_new', 'work_upgraded',
              'communication', 'visit', 'fund_contribution', 'banner'])[s.n / 99 % 12 + 1] as kind
from generate_series(0, current_setting('bench.activities')::integer - 1) as s (n)
join body b on b.n = s.n % (select count(*) from body);

insert into activities.activity (id, organization_id, area_id, begins_on, title)
select id, organization_id, area_id, day, 'Hoạt động số ' || n from work;

insert into activities.activity_kind (activity_id, kind)
select id, kind from work
union
select id, 'participation' from work where n % 4 = 0;

insert into activities.attendance (activity_id, cell_id, children)
select w.id, c.cell, case when c.cell = 0 then 100 when c.cell in (1, 2) then 50 when c.cell = 3 then 34 else 33 end
from work w cross join generate_series(0, 5) as c (cell)
where w.n % 3 <> 0 and (c.cell = 0 or w.n % 2 = 0);

insert into activities.figure (activity_id, kind, quantity, amount)
select w.id, w.kind, q.code, case when i.value_kind = 'MONEY' then 5000000 else 25 end
from work w
join activities.quantity q on q.kind = w.kind and q.fallback = 'NONE'
join measures.indicator i on i.code = q.indicator;

insert into activities.cost (activity_id, source, amount)
select id, case when n % 2 = 0 then 'state_budget' else 'other' end, 1000000 + n from work where n % 5 <> 0;

insert into measures.measure (indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id,
  cell_id, record_kind, record_id, task_id)
select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id, record_kind,
       record_id, task_id
from measures.defined;

