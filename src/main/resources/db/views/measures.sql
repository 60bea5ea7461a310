-- Every module's measures by its own definition. The only view that names other modules' measure views; the table
-- measures.measure always holds just these rows, kept in step by measures.derive in the transaction of each change.
create view measures.defined with (security_invoker = true) as
  select indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id,
         record_kind, record_id, task_id
  from activities.measure;

-- The half month a day lies in, by its first day: the 1st or the 15th.
create function measures.bucket(day date) returns date
language sql immutable as $$
  select case when extract(day from day) < 15 then date_trunc('month', day)::date else date_trunc('month', day)::date + 14 end
$$;

-- The first half month that begins on a day or after it.
create function measures.bucket_from(day date) returns date
language sql immutable as $$
  select case when not isfinite(day) then day
              when extract(day from day) = 1 then day
              when extract(day from day) <= 15 then date_trunc('month', day)::date + 14
              else (date_trunc('month', day) + interval '1 month')::date end
$$;

-- Brings the measures of one record in step with what its module's view now says, and the totals with them, in the
-- transaction of the change and after it. Rows that still hold are left alone. Returns how many rows were retracted and
-- added. While it runs nobody changes the trees. Always by index: a plan made while the tables were small stays when a
-- workbook of thousands of rows has filled them.
create function measures.derive(kind text, record uuid) returns bigint
language sql security definer set search_path = '' set enable_seqscan = off as $$
  select pg_advisory_xact_lock_shared(hashtext('units.reach'));
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
    returning m.indicator, m.area_id, m.happened_on, m.quantity, m.status, m.source, m.cell_id
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
    returning indicator, area_id, happened_on, quantity, status, source, cell_id
  ), moved as (
    select -1 as times, gone.* from gone union all select 1, added.* from added
  ), totalled as (
    insert into measures.total_change (indicator, root_id, cell_id, bucket, source, quantity, entries, unsettled)
    select m.indicator, r.root_id, m.cell_id, measures.bucket(m.happened_on), coalesce(m.source, ''),
           sum(m.times * m.quantity), sum(m.times), coalesce(sum(m.times) filter (where m.status <> 'ACTUAL'), 0)
    from moved m
    join units.area_reach r on r.area_id = m.area_id and r.during @> m.happened_on
    join units.area a on a.id = r.root_id and a.level in ('NATION', 'PROVINCE')
    group by 1, 2, 3, 4, 5
  )
  select (select count(*) from moved)
$$;
revoke execute on function measures.derive(text, uuid) from public;

-- Adds what has changed to the totals. Whoever asks adds up both, so that when it runs makes no difference to any answer.
create function measures.fold_totals() returns bigint
language sql security definer set search_path = '' as $$
  with taken as (
    delete from measures.total_change where pg_try_advisory_xact_lock(hashtext('measures.fold'))
    returning indicator, root_id, cell_id, bucket, source, quantity, entries, unsettled
  ), folded as (
    insert into measures.total as t (indicator, root_id, cell_id, bucket, source, quantity, entries, unsettled)
    select indicator, root_id, cell_id, bucket, source, sum(quantity), sum(entries), sum(unsettled)
    from taken group by indicator, root_id, cell_id, bucket, source
    on conflict (indicator, root_id, cell_id, bucket, source) do update
    set quantity = t.quantity + excluded.quantity, entries = t.entries + excluded.entries,
        unsettled = t.unsettled + excluded.unsettled
    returning 1
  )
  select count(*) from folded
$$;
revoke execute on function measures.fold_totals() from public;

-- Brings the totals in step with the trees, after every change of them: only what reached a province or the nation otherwise
-- before is taken out there and put in where it is now.
create function measures.retotal() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  create temporary table moved_reach on commit drop as
    with reach as (
      select r.root_id, r.area_id, r.during from units.area_reach r join units.area a on a.id = r.root_id
      where a.level in ('NATION', 'PROVINCE')
    )
    (select 1 as times, n.* from (select * from reach except select * from measures.total_reach) n)
    union all
    (select -1, o.* from (select * from measures.total_reach except select * from reach) o);
  insert into measures.total_change (indicator, root_id, cell_id, bucket, source, quantity, entries, unsettled)
  select m.indicator, r.root_id, m.cell_id, measures.bucket(m.happened_on), coalesce(m.source, ''),
         sum(r.times * m.quantity), sum(r.times), coalesce(sum(r.times) filter (where m.status <> 'ACTUAL'), 0)
  from moved_reach r join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
  where m.retracted is null
  group by 1, 2, 3, 4, 5;
  delete from measures.total_reach t using moved_reach r
  where r.times = -1 and (t.root_id, t.area_id, t.during) = (r.root_id, r.area_id, r.during);
  insert into measures.total_reach (root_id, area_id, during)
  select root_id, area_id, during from moved_reach where times = 1;
  drop table moved_reach;
  return null;
end
$$;
revoke execute on function measures.retotal() from public;
create trigger retotal after insert on units.area_reach for each statement execute function measures.retotal();

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

-- Where the totals and the measures disagree: always nothing.
create view measures.total_difference with (security_invoker = true) as
  select coalesce(kept.indicator, made.indicator) as indicator, coalesce(kept.root_id, made.root_id) as root_id,
         coalesce(kept.bucket, made.bucket) as bucket, kept.quantity as kept, made.quantity as made
  from (
    select indicator, root_id, cell_id, bucket, source,
           sum(quantity) as quantity, sum(entries) as entries, sum(unsettled) as unsettled
    from (select * from measures.total union all select * from measures.total_change) t
    group by indicator, root_id, cell_id, bucket, source
    having sum(quantity) <> 0 or sum(entries) <> 0 or sum(unsettled) <> 0
  ) kept full join (
    select m.indicator, r.root_id, m.cell_id, measures.bucket(m.happened_on) as bucket, coalesce(m.source, '') as source,
           sum(m.quantity) as quantity, count(*) as entries, count(*) filter (where m.status <> 'ACTUAL') as unsettled
    from measures.measure m
    join units.area_reach r on r.area_id = m.area_id and r.during @> m.happened_on
    join units.area a on a.id = r.root_id and a.level in ('NATION', 'PROVINCE')
    where m.retracted is null
    group by 1, 2, 3, 4, 5
  ) made on (kept.indicator, kept.root_id, kept.cell_id, kept.bucket, kept.source)
          = (made.indicator, made.root_id, made.cell_id, made.bucket, made.source)
  where (kept.quantity, kept.entries, kept.unsettled) is distinct from (made.quantity, made.entries, made.unsettled);
