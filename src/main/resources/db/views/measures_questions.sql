-- What a question about an indicator adds up: itself; of a ratio its two parts; of a share of units the units that have any
-- of the numerator.
create function measures.atoms(of_indicator text, since date)
returns table (part text, code text, rule text, unit_level text, first date)
language sql stable as $$
  select 'QUANTITY', a.code, a.rule, i.unit_level, case a.rule when 'STOCK' then '-infinity' else since end
  from measures.indicator i join measures.indicator a on a.code = coalesce(i.numerator, i.code)
  where i.code = of_indicator
  union all
  select 'OF', a.code, a.rule, null, case a.rule when 'STOCK' then '-infinity' else since end
  from measures.indicator i join measures.indicator a on a.code = i.denominator
  where i.code = of_indicator
$$;

-- What stands recorded of some indicators and cells in an area as the tree was on each row's day. Area by area and by index,
-- which holds each one's days together; the planner's guesses change with its statistics. Inlined where it is used.
create function measures.standing(codes text[], cells integer[], place uuid, first date, last date)
returns table (code text, cell integer, area_id uuid, organization_id uuid, happened_on date, quantity bigint, status text)
language sql stable as $$
  select m.*
  from units.area_reach r
  cross join lateral (
    select n.indicator collate "C", n.cell_id, n.area_id, n.organization_id, n.happened_on, n.quantity, n.status
    from measures.measure n
    where n.area_id = r.area_id and n.indicator = any (codes) and n.cell_id = any (cells)
      and n.happened_on between first and last and n.retracted is null and r.during @> n.happened_on
    offset 0) m
  where r.root_id = place and r.during && case when first <= last then daterange(first, last, '[]') else 'empty' end
$$;

-- The rows a question asks of: of one indicator and cell, at a place, in a period, of one kind of source ('' for any),
-- serving one task ('' for any), as now (known = '') or as known to a snapshot. How the place counts: AREA, whatever happened
-- in it as the tree was on each row's day; AREA_ITSELF, only what was recorded for the area and no part of it; ORGANIZATION,
-- whatever it or its line did; ORGANIZATION_ITSELF, what it and its own boards did and no body below. Inlined where it is used.
create function measures.asked(of_indicator text, of_cell integer, place uuid, how text, first date, last date,
                               of_source text, of_task text, known text)
returns setof measures.measure
language sql stable as $$
  select m.*
  from units.area_reach r
  join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
  where how = 'AREA' and r.root_id = place and m.indicator = of_indicator and m.happened_on between first and last
    and m.cell_id = of_cell and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
  union all
  select m.*
  from measures.measure m
  where how = 'AREA_ITSELF' and m.area_id = place and m.indicator = of_indicator
    and m.happened_on between first and last
    and m.cell_id = of_cell and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
  union all
  select m.*
  from units.organization_reach r
  join measures.measure m on m.organization_id = r.organization_id and r.during @> m.happened_on
  where how = 'ORGANIZATION' and r.root_id = place and m.indicator = of_indicator
    and m.happened_on between first and last
    and m.cell_id = of_cell and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
  union all
  select m.*
  from units.organization o
  join measures.measure m on m.organization_id = o.id
  where how = 'ORGANIZATION_ITSELF' and (o.id = place or o.body_id = place) and m.indicator = of_indicator
    and m.happened_on between first and last
    and m.cell_id = of_cell and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
$$;

-- The same sums for a province or the nation, as now, out of the totals: whole half months from these, the days at both ends
-- one by one. Inlined where it is used.
create function measures.totalled(of_indicator text, of_cell integer, place uuid, first date, last date, of_source text)
returns table (quantity bigint, entries bigint, unsettled bigint)
language sql stable as $$
  select t.quantity, t.entries, t.unsettled
  from measures.total t
  where t.indicator = of_indicator and t.root_id = place and t.cell_id = of_cell
    and t.bucket >= measures.bucket_from(first) and t.bucket < measures.bucket(last + 1)
    and (of_source = '' or exists (select from measures.source s where s.code = t.source and s.kind = of_source))
  union all
  select t.quantity, t.entries, t.unsettled
  from measures.total_change t
  where t.indicator = of_indicator and t.root_id = place and t.cell_id = of_cell
    and t.bucket >= measures.bucket_from(first) and t.bucket < measures.bucket(last + 1)
    and (of_source = '' or exists (select from measures.source s where s.code = t.source and s.kind = of_source))
  union all
  select m.quantity, 1, case when m.status = 'ACTUAL' then 0 else 1 end
  from units.area_reach r
  join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
  where first < measures.bucket_from(first) and r.root_id = place and m.indicator = of_indicator
    and m.happened_on >= first and m.happened_on < measures.bucket_from(first) and m.happened_on <= last
    and m.cell_id = of_cell and m.retracted is null
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
  union all
  select m.quantity, 1, case when m.status = 'ACTUAL' then 0 else 1 end
  from units.area_reach r
  join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
  where measures.bucket(last + 1) <= last and r.root_id = place and m.indicator = of_indicator
    and m.happened_on >= measures.bucket(last + 1) and m.happened_on >= measures.bucket_from(first)
    and m.happened_on <= last
    and m.cell_id = of_cell and m.retracted is null
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
$$;

-- Of the units of a level within an area on the last day: how many there are, and how many have any of an indicator.
create function measures.units_with(of_indicator text, of_level text, of_cell integer, place uuid, how text, first date,
                                    last date, known text, seen_organizations uuid[], seen_areas uuid[])
returns table (having_any bigint, units bigint, entries bigint, unsettled bigint)
language sql stable as $$
  select count(*) filter (where x.quantity > 0), count(*), coalesce(sum(x.entries), 0)::bigint,
         coalesce(sum(x.unsettled), 0)::bigint
  from units.area_reach r
  join units.area u on u.id = r.area_id and u.level = of_level
    and last between coalesce(u.valid_from, '-infinity') and coalesce(u.valid_to, 'infinity')
  cross join lateral (
    select sum(m.quantity) as quantity, count(m.id) as entries, count(*) filter (where m.status <> 'ACTUAL') as unsettled
    from measures.asked(of_indicator, of_cell, u.id, 'AREA', first, last, '', '', known) m
    where m.organization_id in (select s.organization_id from units.organization_reach s where s.root_id = any (seen_organizations))
       or m.area_id in (select s.area_id from units.area_reach s where s.root_id = any (seen_areas))) x
  where how = 'AREA' and r.root_id = place and r.during @> last
$$;

-- Whether the totals hold the answer: as now, of all that lies in a province or the nation that the reader may see.
create function measures.in_totals(rule text, unit_level text, place uuid, how text, of_task text, known text,
                                   seen_areas uuid[])
returns boolean
language sql stable as $$
  select known = '' and how = 'AREA' and of_task = '' and rule <> 'DISTINCT' and unit_level is null
     and exists (select from units.area p where p.id = place and p.level in ('NATION', 'PROVINCE'))
     and exists (select from units.area_reach s where s.root_id = any (seen_areas) and s.area_id = place)
$$;

-- What one atom of a question comes to, of what the reader may see; units: of how many, where units are counted. Inlined
-- where it is used.
create function measures.answered(atom text, rule text, unit_level text, of_cell integer, place uuid, how text, first date,
                                  last date, of_source text, of_task text, known text, seen_organizations uuid[],
                                  seen_areas uuid[])
returns table (quantity bigint, units bigint, entries bigint, unsettled bigint)
language sql stable as $$
  select x.quantity, x.units, x.entries, x.unsettled
  from (select measures.in_totals(rule, unit_level, place, how, of_task, known, seen_areas) as totalled offset 0) w
  cross join lateral (
    select sum(t.quantity)::bigint as quantity, null::bigint as units, sum(t.entries)::bigint as entries,
           sum(t.unsettled)::bigint as unsettled
    from measures.totalled(atom, of_cell, place, first, last, of_source) t
    where w.totalled
    union all
    select (case rule when 'DISTINCT' then count(distinct m.subject_id) else sum(m.quantity) end)::bigint, null,
           count(m.id), count(*) filter (where m.status <> 'ACTUAL')
    from measures.asked(atom, of_cell, place, how, first, last, of_source, of_task, known) m
    where not w.totalled and unit_level is null
      and (m.organization_id in (select s.organization_id from units.organization_reach s where s.root_id = any (seen_organizations))
        or m.area_id in (select s.area_id from units.area_reach s where s.root_id = any (seen_areas)))
    union all
    select u.having_any, u.units, u.entries, u.unsettled
    from measures.units_with(atom, unit_level, of_cell, place, how, first, last, known, seen_organizations, seen_areas) u
    where unit_level is not null) x
$$;

-- The answers to any list of questions, by number. Those as now of what was recorded in an area below a province, of whatever
-- source and task, are read together where place and days are the same: a unit's report asks little else.
create function measures.answers(indicators text[], places uuid[], hows text[], firsts date[], lasts date[], sources text[],
                                 tasks text[], cells integer[], known text, seen_organizations uuid[], seen_areas uuid[])
returns table (number bigint, quantity numeric, below numeric, records numeric, unsettled numeric)
language sql stable as $$
  with question as materialized (
    select * from unnest(indicators, places, hows, firsts, lasts, sources, tasks, cells) with ordinality
           as q (indicator, place, how, first, last, source, task, cell, number)
  ), place as materialized (
    select a.id from units.area a where a.id = any (places) and a.level not in ('NATION', 'PROVINCE') and known = ''
  ), atom as materialized (
    select q.number, q.place, q.how, a.first, q.last, q.source, q.task, q.cell, a.part, a.code, a.rule, a.unit_level,
           q.how = 'AREA' and q.source = '' and q.task = '' and a.rule <> 'DISTINCT' and a.unit_level is null
             and q.place in (select p.id from place p) as alike
    from question q cross join lateral measures.atoms(q.indicator, q.first) a
  ), standing as materialized (
    select g.place, g.first, g.last, m.code, m.cell, sum(m.quantity)::bigint as quantity, count(*) as entries,
           count(*) filter (where m.status <> 'ACTUAL') as unsettled
    from (select a.place, a.first, a.last, array_agg(distinct a.code) as codes, array_agg(distinct a.cell) as cells
          from atom a where a.alike group by a.place, a.first, a.last) g
    cross join lateral measures.standing(g.codes, g.cells, g.place, g.first, g.last) m
    where m.organization_id in (select s.organization_id from units.organization_reach s where s.root_id = any (seen_organizations))
       or m.area_id in (select s.area_id from units.area_reach s where s.root_id = any (seen_areas))
    group by g.place, g.first, g.last, m.code, m.cell
  ), answered as (
    select a.number, a.part, s.quantity, null::bigint as units, coalesce(s.entries, 0) as entries,
           coalesce(s.unsettled, 0) as unsettled
    from atom a
    left join standing s on s.place = a.place and s.code = a.code and s.cell = a.cell and s.first = a.first and s.last = a.last
    where a.alike
    union all
    select a.number, a.part, x.quantity, x.units, x.entries, x.unsettled
    from atom a
    cross join lateral measures.answered(a.code, a.rule, a.unit_level, a.cell, a.place, a.how, a.first, a.last, a.source, a.task,
                                         known, seen_organizations, seen_areas) x
    where not a.alike
  )
  select q.number, sum(x.quantity) filter (where x.part = 'QUANTITY'),
         sum(case when x.part = 'OF' then coalesce(x.quantity, 0) else x.units end),
         sum(x.entries) filter (where x.part = 'QUANTITY'), sum(x.unsettled)
  from question q left join answered x on x.number = q.number
  group by q.number
$$;
