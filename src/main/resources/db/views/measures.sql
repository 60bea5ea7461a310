-- Every module's measures by its own definition. The only view that names other modules' measure views; the table
-- measures.measure always holds just these rows, kept in step by measures.derive in the transaction of each change.
create view measures.defined with (security_invoker = true) as
  select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id,
         record_kind, record_id, task_id
  from activities.measure;

-- Brings the measures of one record in step with what its module's view now says, in the transaction of the change and
-- after it. Rows that still hold are left alone. Returns how many rows were retracted and added.
create function measures.derive(kind text, record uuid) returns bigint
language sql security definer set search_path = '' as $$
  with now as materialized (
    select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id, task_id
    from measures.defined where record_kind = kind and record_id = record
  ), live as materialized (
    select id, indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id, task_id
    from measures.measure where record_id = record and record_kind = kind and retracted is null
  ), gone as (
    update measures.measure m set retracted = pg_current_xact_id()
    from live l
    where m.id = l.id and not exists (
      select from now n
      where (n.indicator, n.area_id, n.organization_id, n.happened_on, n.quantity, n.status, n.cell_id)
          = (l.indicator, l.area_id, l.organization_id, l.happened_on, l.quantity, l.status, l.cell_id)
        and n.source is not distinct from l.source and n.subject_id is not distinct from l.subject_id
        and n.task_id is not distinct from l.task_id)
    returning m.id
  ), added as (
    insert into measures.measure
      (indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id, task_id, record_kind,
       record_id)
    select n.*, kind, record from now n
    where not exists (
      select from live l
      where (n.indicator, n.area_id, n.organization_id, n.happened_on, n.quantity, n.status, n.cell_id)
          = (l.indicator, l.area_id, l.organization_id, l.happened_on, l.quantity, l.status, l.cell_id)
        and n.source is not distinct from l.source and n.subject_id is not distinct from l.subject_id
        and n.task_id is not distinct from l.task_id)
    returning id
  )
  select (select count(*) from gone) + (select count(*) from added)
$$;
revoke execute on function measures.derive(text, uuid) from public;

-- Where the table and the definition disagree: always nothing.
create view measures.difference with (security_invoker = true) as
  (select 'missing' as what, d.* from (
     select * from measures.defined
     except all
     select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id,
            record_kind, record_id, task_id
     from measures.measure where retracted is null) d)
  union all
  (select 'too many', d.* from (
     select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id,
            record_kind, record_id, task_id
     from measures.measure where retracted is null
     except all
     select * from measures.defined) d);

-- Whether a row holds: now (known = ''), or as a snapshot knew it.
create function measures.holds(written xid8, retracted xid8, known text) returns boolean
language sql stable as $$
  select case when known = '' then retracted is null
              else pg_visible_in_snapshot(written, known::pg_snapshot)
               and (retracted is null or not pg_visible_in_snapshot(retracted, known::pg_snapshot)) end
$$;

-- The rows a question asks of: of one indicator, at a place, in a period, of one kind of source ('' for any), serving one
-- task ('' for any), as now (known = '') or as known to a snapshot. How the place counts: AREA, whatever happened in it as the tree was on each
-- row's day; AREA_ITSELF, only what was recorded for the area and no part of it; ORGANIZATION, whatever it or its line
-- did. Whole figures only (cell 0). Inlined where it is used.
create function measures.asked(of_indicator text, place uuid, how text, first date, last date, of_source text,
                               of_task text, known text)
returns setof measures.measure
language sql stable as $$
  select m.*
  from units.area_reach r
  join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
  where how = 'AREA' and r.root_id = place and m.indicator = of_indicator and m.happened_on between first and last
    and m.cell_id = 0 and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
  union all
  select m.*
  from measures.measure m
  where how = 'AREA_ITSELF' and m.area_id = place and m.indicator = of_indicator
    and m.happened_on between first and last
    and m.cell_id = 0 and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
  union all
  select m.*
  from units.organization_reach r
  join measures.measure m on m.organization_id = r.organization_id and r.during @> m.happened_on
  where how = 'ORGANIZATION' and r.root_id = place and m.indicator = of_indicator
    and m.happened_on between first and last
    and m.cell_id = 0 and measures.holds(m.written, m.retracted, known)
    and (of_task = '' or m.task_id = nullif(of_task, '')::uuid)
    and (of_source = '' or exists (select from measures.source s where s.code = m.source and s.kind = of_source))
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
