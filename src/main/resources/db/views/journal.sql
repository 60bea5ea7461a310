-- What an entry's seal stands for: all of it, independent of the session's time zone.
create function journal.digest(e journal.entry) returns bytea
language sql stable set search_path = '' as $$
  select sha256(convert_to(jsonb_build_array(
    e.id, e.written::text, (extract(epoch from e.at) * 1000000)::bigint, e.person_id, e.person_name,
    e.organization_id, e.verb, e.kind, e.record_id, e.details)::text, 'UTF8'))
$$;

-- Seals the entries of finished transactions that no block holds yet, at most ten thousand. Returns how many.
create function journal.seal_entries() returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  before journal.seal;
  ids bigint[];
  sums bytea;
  final record;
begin
  if not pg_try_advisory_xact_lock(hashtext('journal.seal')) then
    return 0;
  end if;
  select * into before from journal.seal order by number desc limit 1;
  with due as materialized (
    select e from journal.entry e
    where (e.written, e.id) > (coalesce(before.last_written, '0'::xid8), coalesce(before.last_id, 0))
      and e.written < pg_snapshot_xmin(pg_current_snapshot())
    order by e.written, e.id limit 10000
  )
  select array_agg((due.e).id order by (due.e).written, (due.e).id),
         string_agg(journal.digest(due.e), ''::bytea order by (due.e).written, (due.e).id)
    into ids, sums from due;
  if ids is null then
    return 0;
  end if;
  select e.written, e.id into final from journal.entry e where e.id = ids[cardinality(ids)];
  insert into journal.seal (number, last_written, last_id, entries, digests, hash)
  values (coalesce(before.number, 0) + 1, final.written, final.id, ids, sums,
          sha256(coalesce(before.hash, ''::bytea) || sums));
  return cardinality(ids);
end
$$;
revoke execute on function journal.seal_entries() from public;

-- What does not fit: entries changed or gone since their block was sealed, blocks whose hash is not that of their digests
-- after the block before, gaps in the blocks' numbers, and rows that slipped in behind a sealed block.
create function journal.faults() returns table (block bigint, entry bigint, what text)
language sql stable set search_path = '' as $$
  with sealed as (
    select s.number, l.id, substring(s.digests from (32 * (l.place - 1) + 1)::integer for 32) as digest
    from journal.seal s, unnest(s.entries) with ordinality as l (id, place)
  )
  select f.number, f.id, case when e.id is null then 'gone' else 'changed' end
  from sealed f left join journal.entry e on e.id = f.id
  where e.id is null or journal.digest(e) <> f.digest
  union all
  select s.number, 0, 'seal'
  from (select number, digests, hash, lag(number, 1, 0) over w as previous,
               lag(hash, 1, ''::bytea) over w as chained
        from journal.seal window w as (order by number)) s
  where s.hash <> sha256(s.chained || s.digests) or s.number <> s.previous + 1
  union all
  select 0, e.id, 'added'
  from journal.entry e
  where (e.written, e.id) <= (select s.last_written, s.last_id from journal.seal s order by s.number desc limit 1)
    and not exists (select from sealed f where f.id = e.id)
  order by 1, 2
$$;
