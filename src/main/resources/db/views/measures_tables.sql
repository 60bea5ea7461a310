-- Many indicators, places, periods and cells at once, as now, each measure read once: what each atom of an indicator comes to
-- at each place (an area, counted from a day to a day: as it was, or with its whole predecessors) in each period. Nothing
-- where it is nought. Out of the totals where periods and days are whole half months.
create function measures.pivoted(indicators text[], places uuid[], place_firsts date[], place_lasts date[], firsts date[],
                                 lasts date[], cells integer[], seen_organizations uuid[], seen_areas uuid[])
returns table (indicator text, part text, place uuid, period bigint, cell integer, quantity bigint, units bigint,
               entries bigint, unsettled bigint)
language sql stable as $$
  with period as materialized (
    select p.number, p.first, p.last from unnest(firsts, lasts) with ordinality p (first, last, number)
  ), atom as materialized (
    select i.code as indicator, a.part, a.code, a.rule, a.unit_level, a.first, t.last
    from (select min(p.first) as first, max(p.last) as last from period p) t
    cross join unnest(indicators) i (code) cross join lateral measures.atoms(i.code, t.first) a
  ), place as materialized (
    select p.number, p.id, p.first, p.last,
           (not isfinite(p.first) or measures.bucket(p.first) = p.first)
             and (not isfinite(p.last) or measures.bucket(p.last + 1) = p.last + 1)
             and (select bool_and(measures.bucket(t.first) = t.first and measures.bucket(t.last + 1) = t.last + 1) from period t)
             and a.level in ('NATION', 'PROVINCE')
             and exists (select from units.area_reach s where s.root_id = any (seen_areas) and s.area_id = p.id) as totalled
    from unnest(places, place_firsts, place_lasts) with ordinality p (id, first, last, number)
    join units.area a on a.id = p.id
  ), summed as (
    select a.indicator, a.part, l.id, p.number, t.cell_id, sum(t.quantity)::bigint, null::bigint, sum(t.entries)::bigint,
           sum(t.unsettled)::bigint
    from atom a cross join place l
    cross join lateral ( -- place by place and by index, as in measures.standing
      select k.cell_id, k.bucket, k.quantity, k.entries, k.unsettled
      from (select * from measures.total union all select * from measures.total_change) k
      where k.indicator = a.code and k.root_id = l.id and k.cell_id = any (cells)
        and k.bucket between greatest(a.first, l.first) and least(a.last, l.last)
      offset 0) t
    join period p on t.bucket <= p.last and (a.rule = 'STOCK' or t.bucket >= p.first)
    where l.totalled and a.unit_level is null and a.rule <> 'DISTINCT'
    group by a.indicator, a.part, l.id, p.number, t.cell_id
  ), counted as (
    select m.code, l.number as place, p.number as period, m.cell, sum(m.quantity)::bigint as quantity, count(*) as entries,
           count(*) filter (where m.status <> 'ACTUAL') as unsettled
    from (select a.first, a.last, array_agg(distinct a.code) as codes from atom a
          where a.rule <> 'DISTINCT' and a.unit_level is null group by a.first, a.last) a
    cross join place l
    cross join lateral measures.standing(a.codes, cells, l.id, greatest(a.first, l.first), least(a.last, l.last)) m
    join period p on m.happened_on <= p.last and (not isfinite(a.first) or m.happened_on >= p.first)
    where not l.totalled
      and (m.organization_id in (select s.organization_id from units.organization_reach s where s.root_id = any (seen_organizations))
        or m.area_id in (select s.area_id from units.area_reach s where s.root_id = any (seen_areas)))
    group by m.code, l.number, p.number, m.cell
  ), recorded as (
    select a.indicator, a.part, l.id, c.period, c.cell, c.quantity, null::bigint, c.entries, c.unsettled
    from counted c join atom a on a.code = c.code join place l on l.number = c.place
    where a.rule <> 'DISTINCT' and a.unit_level is null
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

-- What bodies did with their lines (ORGANIZATION), or themselves with their boards and no body below (ORGANIZATION_ITSELF),
-- each from a day to a day: as the lines of command were on each measure's day, so that what two bodies of one line did is
-- never the same. Each indicator since a day of its own.
create function measures.of_lines(indicators text[], sinces date[], until date, hows text[], bodies uuid[], body_firsts date[],
                                  body_lasts date[], cells integer[])
returns table (how text, root_id uuid, indicator text, area_id uuid, organization_id uuid, happened_on date, quantity bigint,
               status text, subject_id uuid, cell_id integer, record_kind text, record_id uuid)
language sql stable as $$
  with recursive line (how, root_id, organization_id, during) as (
    select b.how, b.id, b.id, daterange(b.first, b.last, '[]')
    from unnest(hows, bodies, body_firsts, body_lasts) b (how, id, first, last)
    union all
    select l.how, l.root_id, p.organization_id, l.during * p.during
    from line l
    join units.organization_parent p on p.parent_id = l.organization_id and p.during && l.during
    join units.organization o on o.id = p.organization_id
    where l.how = 'ORGANIZATION' or o.body_id is not null
  )
  select l.how, l.root_id, m.*
  from line l cross join unnest(indicators, sinces) i (code, since)
  cross join lateral ( -- body by body: the index has each one's days together
    select n.indicator, n.area_id, n.organization_id, n.happened_on, n.quantity, n.status, n.subject_id, n.cell_id,
           n.record_kind, n.record_id
    from measures.measure n
    where n.organization_id = l.organization_id and n.indicator = i.code and n.cell_id = any (cells) and n.retracted is null
      and n.happened_on between i.since and until and l.during @> n.happened_on
    offset 0) m
$$;

-- The same as measures.pivoted for bodies: nothing where an indicator counts units of a level, which only areas have.
create function measures.pivoted_by_line(indicators text[], hows text[], bodies uuid[], body_firsts date[], body_lasts date[],
                                         firsts date[], lasts date[], cells integer[], seen_organizations uuid[],
                                         seen_areas uuid[])
returns table (indicator text, part text, how text, place uuid, period bigint, cell integer, quantity bigint, entries bigint,
               unsettled bigint)
language sql stable as $$
  with atom as materialized (
    select i.code as indicator, a.part, a.code, a.rule
    from unnest(indicators) i (code) cross join lateral measures.atoms(i.code, '-infinity') a
    where a.unit_level is null
  ), period as materialized (
    select p.number, p.first, p.last from unnest(firsts, lasts) with ordinality p (first, last, number)
  ), asked as materialized (
    select array_agg(d.code) as codes, array_agg(d.since) as sinces
    from (select distinct a.code, case a.rule when 'STOCK' then '-infinity' else (select min(p.first) from period p) end as since
          from atom a) d
  )
  select a.indicator, a.part, m.how, m.root_id, p.number, m.cell_id,
         (case a.rule when 'DISTINCT' then count(distinct m.subject_id) else sum(m.quantity) end)::bigint, count(*),
         count(*) filter (where m.status <> 'ACTUAL')
  from asked s
  cross join lateral measures.of_lines(s.codes, s.sinces, (select max(p.last) from period p), hows, bodies, body_firsts,
                                       body_lasts, cells) m
  join atom a on a.code = m.indicator
  join period p on m.happened_on <= p.last and (a.rule = 'STOCK' or m.happened_on >= p.first)
  where (a.rule <> 'DISTINCT' or m.subject_id is not null)
    and (m.organization_id in (select r.organization_id from units.organization_reach r where r.root_id = any (seen_organizations))
      or m.area_id in (select r.area_id from units.area_reach r where r.root_id = any (seen_areas)))
  group by a.indicator, a.part, a.rule, m.how, m.root_id, p.number, m.cell_id
$$;

-- What counts at each of many places, as now: the rows of measures.asked for many places and indicators at once, each with
-- the place it counts at. by_line: only what a body's line did in areas; of_tier: only what was held for areas of that tier (a
-- village's counts as its commune's); any where they are null.
create function measures.within(indicators text[], how text, places uuid[], by_line uuid, of_tier text, first date, last date)
returns table (root_id uuid, indicator text, area_id uuid, organization_id uuid, happened_on date, quantity bigint,
               status text, record_kind text, record_id uuid)
language sql stable as $$
  select m.root_id, m.indicator, m.area_id, m.organization_id, m.happened_on, m.quantity, m.status, m.record_kind, m.record_id
  from (
    select r.root_id, n.*
    from units.area_reach r
    join measures.measure n on n.area_id = r.area_id and r.during @> n.happened_on
    where how = 'AREA' and r.root_id = any (places)
    union all
    select n.area_id, n.*
    from measures.measure n
    where how = 'AREA_ITSELF' and n.area_id = any (places)
    union all
    select r.root_id, n.*
    from units.organization_reach r
    join measures.measure n on n.organization_id = r.organization_id and r.during @> n.happened_on
    where how = 'ORGANIZATION' and r.root_id = any (places)
    union all
    select p.id, n.*
    from unnest(places) p (id)
    cross join lateral (select p.id union all select b.id from units.organization b where b.body_id = p.id) o (id)
    join measures.measure n on n.organization_id = o.id
    where how = 'ORGANIZATION_ITSELF') m
  where m.indicator = any (indicators) and m.happened_on between first and last and m.cell_id = 0 and m.retracted is null
    and (of_tier is null or exists (select from units.area a where a.id = m.area_id
                                      and (case a.level when 'VILLAGE' then 'COMMUNE' else a.level end) = of_tier))
    and (by_line is null or how not in ('AREA', 'AREA_ITSELF')
      or m.organization_id in (select l.organization_id from units.organization_reach l where l.root_id = by_line))
$$;
