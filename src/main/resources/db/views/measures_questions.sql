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

-- Many indicators, places, periods and cells at once, as now, each measure read once: what each atom of an indicator comes to
-- at each place (an area, counted from a day to a day: as it was, or with its whole predecessors) in each period. Nothing
-- where it is nought. Out of the totals where periods and days are whole half months.
create function measures.pivoted(indicators text[], places uuid[], place_firsts date[], place_lasts date[], firsts date[],
                                 lasts date[], cells integer[], seen_organizations uuid[], seen_areas uuid[])
returns table (indicator text, part text, place uuid, period bigint, cell integer, quantity bigint, units bigint,
               entries bigint, unsettled bigint)
language sql stable as $$
  with atom as materialized (
    select i.code as indicator, a.part, a.code, a.rule, a.unit_level
    from unnest(indicators) i (code) cross join lateral measures.atoms(i.code, '-infinity') a
  ), period as materialized (
    select p.number, p.first, p.last from unnest(firsts, lasts) with ordinality p (first, last, number)
  ), place as materialized (
    select p.id, p.first, p.last,
           (not isfinite(p.first) or measures.bucket(p.first) = p.first)
             and (not isfinite(p.last) or measures.bucket(p.last + 1) = p.last + 1)
             and (select bool_and(measures.bucket(t.first) = t.first and measures.bucket(t.last + 1) = t.last + 1) from period t)
             and a.level in ('NATION', 'PROVINCE')
             and exists (select from units.area_reach s where s.root_id = any (seen_areas) and s.area_id = p.id) as totalled
    from unnest(places, place_firsts, place_lasts) p (id, first, last) join units.area a on a.id = p.id
  ), summed as (
    select a.indicator, a.part, l.id, p.number, t.cell_id, sum(t.quantity)::bigint, null::bigint, sum(t.entries)::bigint,
           sum(t.unsettled)::bigint
    from atom a cross join place l
    join (select * from measures.total union all select * from measures.total_change) t
      on t.indicator = a.code and t.root_id = l.id and t.bucket between l.first and l.last
    join period p on t.bucket <= p.last and (a.rule = 'STOCK' or t.bucket >= p.first)
    where l.totalled and a.unit_level is null and a.rule <> 'DISTINCT' and t.cell_id = any (cells)
    group by a.indicator, a.part, l.id, p.number, t.cell_id
  ), recorded as (
    select a.indicator, a.part, l.id, p.number, m.cell_id, sum(m.quantity)::bigint, null::bigint, count(*),
           count(*) filter (where m.status <> 'ACTUAL')
    from atom a cross join place l
    join units.area_reach r on r.root_id = l.id
    cross join lateral ( -- area by area: the index has each one's days together, which the planner would not guess
      select n.area_id, n.organization_id, n.happened_on, n.cell_id, n.quantity, n.status
      from measures.measure n
      where n.area_id = r.area_id and n.indicator = a.code and n.cell_id = any (cells) and n.retracted is null
        and n.happened_on <= (select max(t.last) from period t)
        and n.happened_on >= case a.rule when 'STOCK' then '-infinity' else (select min(t.first) from period t) end
        and n.happened_on between l.first and l.last and r.during @> n.happened_on
      offset 0) m
    join period p on m.happened_on <= p.last and (a.rule = 'STOCK' or m.happened_on >= p.first)
    where not l.totalled and a.rule <> 'DISTINCT' and a.unit_level is null
      and (m.organization_id in (select s.organization_id from units.organization_reach s where s.root_id = any (seen_organizations))
        or m.area_id in (select s.area_id from units.area_reach s where s.root_id = any (seen_areas)))
    group by a.indicator, a.part, l.id, p.number, m.cell_id
  ), children as (
    select a.indicator, a.part, l.id, p.number, m.cell_id, count(distinct m.subject_id), null::bigint, count(*),
           count(*) filter (where m.status <> 'ACTUAL')
    from atom a cross join place l cross join period p
    join units.area_reach r on r.root_id = l.id
    join measures.measure m on m.area_id = r.area_id and m.indicator = a.code and m.cell_id = any (cells)
      and m.happened_on between greatest(p.first, l.first) and least(p.last, l.last) and r.during @> m.happened_on
      and m.subject_id is not null and m.retracted is null
    where a.rule = 'DISTINCT' and a.unit_level is null
      and (m.organization_id in (select s.organization_id from units.organization_reach s where s.root_id = any (seen_organizations))
        or m.area_id in (select s.area_id from units.area_reach s where s.root_id = any (seen_areas)))
    group by a.indicator, a.part, l.id, p.number, m.cell_id
  )
  select * from summed
  union all
  select * from recorded
  union all
  select * from children
  union all
  select a.indicator, a.part, l.id, p.number, c.cell, u.having_any, u.units, u.entries, u.unsettled
  from atom a cross join place l cross join period p cross join unnest(cells) c (cell)
  cross join lateral measures.units_with(a.code, a.unit_level, c.cell, l.id, 'AREA',
    case a.rule when 'STOCK' then '-infinity' else p.first end, least(p.last, l.last), '', seen_organizations, seen_areas) u
  where a.unit_level is not null and p.last >= l.first and p.first <= l.last
$$;

-- What counts at each of many places, as now: the rows of measures.asked for many places and indicators at once, each with
-- the place it counts at. by_line: only what a body's line did there; of_tier: only what was
-- held for areas of that tier (a village's counts as its commune's); any where they are null.
create function measures.within(indicators text[], how text, places uuid[], by_line uuid, of_tier text, first date, last date)
returns table (root_id uuid, indicator text, area_id uuid, organization_id uuid, happened_on date, quantity bigint,
               status text, record_kind text, record_id uuid)
language sql stable as $$
  select r.root_id, m.indicator, m.area_id, m.organization_id, m.happened_on, m.quantity, m.status, m.record_kind, m.record_id
  from units.area_reach r
  join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
  where how = 'AREA' and r.root_id = any (places) and m.indicator = any (indicators)
    and m.happened_on between first and last and m.cell_id = 0 and m.retracted is null
    and (of_tier is null or exists (select from units.area a where a.id = m.area_id
                                      and (case a.level when 'VILLAGE' then 'COMMUNE' else a.level end) = of_tier))
    and (by_line is null or m.organization_id in (select l.organization_id from units.organization_reach l where l.root_id = by_line))
  union all
  select m.area_id, m.indicator, m.area_id, m.organization_id, m.happened_on, m.quantity, m.status, m.record_kind, m.record_id
  from measures.measure m
  where how = 'AREA_ITSELF' and m.area_id = any (places) and m.indicator = any (indicators)
    and m.happened_on between first and last and m.cell_id = 0 and m.retracted is null
    and (of_tier is null or exists (select from units.area a where a.id = m.area_id
                                      and (case a.level when 'VILLAGE' then 'COMMUNE' else a.level end) = of_tier))
    and (by_line is null or m.organization_id in (select l.organization_id from units.organization_reach l where l.root_id = by_line))
  union all
  select r.root_id, m.indicator, m.area_id, m.organization_id, m.happened_on, m.quantity, m.status, m.record_kind, m.record_id
  from units.organization_reach r
  join measures.measure m on m.organization_id = r.organization_id and r.during @> m.happened_on
  where how = 'ORGANIZATION' and r.root_id = any (places) and m.indicator = any (indicators)
    and m.happened_on between first and last and m.cell_id = 0 and m.retracted is null
    and (of_tier is null or exists (select from units.area a where a.id = m.area_id
                                      and (case a.level when 'VILLAGE' then 'COMMUNE' else a.level end) = of_tier))
$$;
