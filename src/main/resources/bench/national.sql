-- Years of work of every commune below a root, in bulk: much in June, before Mid-Autumn and Tết, much by few and little by
-- many; before 1 July 2025 in the communes that went into today's. Then the measures of all of it, the totals, and what a
-- nightly job would make of them. The same numbers give the same data.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';

create temp table place as
select row_number() over (order by md5(a.id::text)) - 1 as n, a.id as area_id, o.id as organization_id,
       (select array_agg(s.predecessor_id order by s.predecessor_id) from units.succession s where s.successor_id = a.id) as former
from units.area_reach r
join units.area a on a.id = r.area_id and a.level = 'COMMUNE' and a.valid_to is null
join units.organization o on o.area_id = a.id and o.kind = 'PEOPLES_COMMITTEE' and o.body_id is null
where r.root_id = current_setting('bench.root')::uuid;
alter table place add primary key (n);

create temp table month as
select array_agg(m.before order by m.n) as befores, max(m.whole) as whole
from (select n, sum(weight) over (order by n) - weight as before, sum(weight) over () as whole
      from (select n, (array[9, 6, 6, 6, 10, 20, 9, 8, 12, 6, 5, 6])[(n + 6) % 12 + 1] as weight
            from generate_series(0, current_setting('bench.months')::integer - 1) as n) w) m;

create temp table work as
select s.n, (lpad(to_hex(s.n), 12, '0') || substr(md5(s.n::text), 1, 20))::uuid as id,
       case when d.day < '2025-07-01' and p.former is not null
            then p.former[1 + (hashint8extended(s.n, 4) & 65535) % cardinality(p.former)] else p.area_id end as area_id,
       p.organization_id, d.day,
       (array['communication', 'gift', 'participation', 'communication', 'visit', 'play', 'gift', 'communication', 'scholarship',
              'participation', 'training', 'communication', 'meeting', 'gift', 'play', 'examination', 'vaccination', 'launch',
              'banner', 'communication', 'visit', 'work_new', 'work_upgraded', 'fund_contribution', 'voices', 'supervision',
              'unsafe_place', 'gift', 'participation', 'handover', 'play', 'communication'])
         [1 + (hashint8extended(s.n, 5) & 31)] as kind
from generate_series(0, current_setting('bench.records')::bigint - 1) as s (n)
join place p on p.n = floor(power((hashint8extended(s.n, 1) & 1048575) / 1048576.0, 1.5) * (select count(*) from place))::bigint
cross join month m
cross join lateral (
  select ((date '2026-07-01' - make_interval(months => current_setting('bench.months')::integer))
          + make_interval(months => width_bucket((hashint8extended(s.n, 2) & 1048575) * m.whole / 1048576, m.befores) - 1)
          + make_interval(days => ((hashint8extended(s.n, 3) & 65535) % 28)::integer))::date as day) d;

insert into activities.activity (id, organization_id, area_id, begins_on, title)
select id, organization_id, area_id, day, 'Hoạt động số ' || n from work;
insert into activities.activity_kind (activity_id, kind)
select id, kind from work
union all
select id, 'participation' from work where n % 10 = 0 and kind <> 'participation';
insert into activities.attendance (activity_id, cell_id, children)
select w.id, c.cell, case when c.cell = 0 then w.children when c.cell = 1 then w.children / 2 else w.children - w.children / 2 end
from (select id, n, 10 + (hashint8extended(n, 6) & 127) as children from work where n % 5 < 3) w
cross join generate_series(0, 2) as c (cell)
where c.cell = 0 or w.n % 2 = 0;
insert into activities.figure (activity_id, kind, quantity, amount)
select w.id, w.kind, q.code, case when i.value_kind = 'MONEY' then 500000 * (1 + w.n % 20) else 1 + w.n % 40 end
from work w
join activities.quantity q on q.kind = w.kind and q.fallback = 'NONE' and q.position <= 2
join measures.indicator i on i.code = q.indicator;
insert into activities.cost (activity_id, source, amount)
select id, case when n % 2 = 0 then 'state_budget' else 'other' end, 1000000 + n % 9000000 from work where n % 2 = 0;

drop index measures.measure_live, measures.measure_area, measures.measure_organization, measures.measure_record;
insert into measures.measure (indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id,
  cell_id, record_kind, record_id, task_id)
select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id, record_kind,
       record_id, task_id
from measures.defined;
create index measure_area on measures.measure (area_id, indicator, happened_on);
create index measure_live on measures.measure (area_id, indicator, happened_on)
  include (cell_id, quantity, status, source, organization_id) where retracted is null;
create index measure_organization on measures.measure (organization_id, indicator, happened_on);
create index measure_record on measures.measure (record_id) where retracted is null;
