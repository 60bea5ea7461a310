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
  union all
  select p.id, m.indicator, m.area_id, m.organization_id, m.happened_on, m.quantity, m.status, m.record_kind, m.record_id
  from unnest(places) p (id)
  cross join lateral (select p.id union all select b.id from units.organization b where b.body_id = p.id) o (id)
  join measures.measure m on m.organization_id = o.id
  where how = 'ORGANIZATION_ITSELF' and m.indicator = any (indicators)
    and m.happened_on between first and last and m.cell_id = 0 and m.retracted is null
    and (of_tier is null or exists (select from units.area a where a.id = m.area_id
                                      and (case a.level when 'VILLAGE' then 'COMMUNE' else a.level end) = of_tier))
$$;
