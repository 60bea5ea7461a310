-- What an area is called last: its present name, or the one it ended with. Looked up area by area, so that a join of a few
-- rows does not sort the whole country's names.
create view units.area_latest with (security_invoker = true) as
  select a.id, a.level, n.code, n.kind, n.name, n.folded, a.valid_from, a.valid_to, a.version
  from units.area a cross join lateral (
    select l.code, l.kind, l.name, l.folded from units.area_name l
    where l.area_id = a.id order by upper(l.during) desc nulls first limit 1) n;

create view units.organization_latest with (security_invoker = true) as
  select o.id, o.line, o.kind, o.body_id, o.area_id, n.name, n.short_name, n.folded,
         o.valid_from, o.valid_to, o.version
  from units.organization o cross join lateral (
    select l.name, l.short_name, l.folded from units.organization_name l
    where l.organization_id = o.id order by upper(l.during) desc nulls first limit 1) n;

create function units.areas_within(roots uuid[]) returns setof uuid
language sql stable as $$ select r.area_id from units.area_reach r where r.root_id = any (roots) $$;

create function units.organizations_within(roots uuid[]) returns setof uuid
language sql stable as $$ select r.organization_id from units.organization_reach r where r.root_id = any (roots) $$;

-- The areas at or below a root on a day, as the tree then was.
create function units.areas_at(root uuid, day date) returns setof uuid
language sql stable as $$
  with recursive below (id) as (
    select root
    union all
    select p.area_id from below b join units.area_parent p on p.parent_id = b.id and p.during @> day
  )
  select id from below
$$;

create function units.organizations_at(root uuid, day date) returns setof uuid
language sql stable as $$
  with recursive below (id) as (
    select root
    union all
    select p.organization_id from below b join units.organization_parent p on p.parent_id = b.id and p.during @> day
  )
  select id from below
$$;

-- Makes the two reach tables anew out of the trees. To be called after every change of a tree. A successor reaches its
-- whole predecessors before the day it took over; a path counts only while all its steps hold at once. Where several
-- paths lead to the same place (a body may stand below its own successor) their days are joined, so that on any day a
-- place is reached once.
create function units.rebuild_reach() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtext('units.reach'));
  delete from units.area_reach;
  insert into units.area_reach (root_id, area_id, during)
  with recursive edge (above, below, during) as materialized (
    select p.parent_id, p.area_id, p.during from units.area_parent p
    union all
    select s.successor_id, s.predecessor_id, daterange(null, s.takes_effect) from units.succession s where s.whole
  ), reach (root_id, area_id, during) as (
    select id, id, '(,)'::daterange from units.area
    union
    select r.root_id, e.below, r.during * e.during
    from reach r join edge e on e.above = r.area_id and e.during && r.during
  )
  select root_id, area_id, unnest(range_agg(during)) from reach group by root_id, area_id;
  delete from units.organization_reach;
  insert into units.organization_reach (root_id, organization_id, during)
  with recursive edge (above, below, during) as materialized (
    select p.parent_id, p.organization_id, p.during from units.organization_parent p
    union all
    select s.successor_id, s.predecessor_id, daterange(null, s.takes_effect) from units.organization_succession s
  ), reach (root_id, organization_id, during) as (
    select id, id, '(,)'::daterange from units.organization
    union
    select r.root_id, e.below, r.during * e.during
    from reach r join edge e on e.above = r.organization_id and e.during && r.during
  )
  select root_id, organization_id, unnest(range_agg(during)) from reach group by root_id, organization_id;
end
$$;
revoke execute on function units.rebuild_reach() from public;

-- Where what happened in an area stands on the map of a later day. WHOLE: all of it in one area. SHARE: by the weights a
-- person decided for a split area (weight of out_of). UNALLOCATED: split, undecided: it stands with the lowest area that
-- held all its successors. FORMER_LEVEL: an area whose level is gone (a district): it stands with its last parent. The
-- weights of an area, each of its out_of, always add up to one.
create function units.recast(day date)
returns table (area_id uuid, target_id uuid, way text, weight numeric, out_of numeric)
language sql stable as $$
  with recursive
  part as (
    select s.predecessor_id, s.successor_id, s.takes_effect, h.weight,
           sum(h.weight) over split as total, count(*) over split = count(h.weight) over split as decided
    from units.succession s left join units.share h using (predecessor_id, successor_id)
    where not s.whole and s.takes_effect <= recast.day
    window split as (partition by s.predecessor_id)
  ),
  undecided as (
    select p.predecessor_id, array_agg(p.successor_id) as successors, max(p.takes_effect) as since
    from part p where not (p.decided and p.total > 0) group by p.predecessor_id
  ),
  step (area_id, target_id, way, weight, out_of) as materialized (
    select s.predecessor_id, s.successor_id, 'WHOLE', 1::numeric, 1::numeric
    from units.succession s where s.whole and s.takes_effect <= recast.day
    union all
    select p.predecessor_id, p.successor_id, 'SHARE', p.weight, p.total
    from part p where p.decided and p.total > 0
    union all
    select u.predecessor_id, c.root_id, 'UNALLOCATED', 1::numeric, 1::numeric
    from undecided u cross join lateral (
      select r.root_id from units.area_reach r
      where r.area_id = any (u.successors) and r.during @> u.since and r.root_id <> all (u.successors)
      group by r.root_id having count(*) = cardinality(u.successors)
      order by (select count(*) from units.area_reach d where d.area_id = r.root_id and d.during @> u.since) desc
      limit 1) c
    union all
    select a.id, u.parent_id, 'FORMER_LEVEL', 1::numeric, 1::numeric
    from units.area a join units.area_parent u on u.area_id = a.id and u.during @> a.valid_to
    where a.valid_to < recast.day and not exists (select from units.succession s where s.predecessor_id = a.id)
  ),
  path (area_id, target_id, way, weight, out_of) as (
    select a.id, a.id, 'WHOLE', 1::numeric, 1::numeric from units.area a
    union all
    select p.area_id, s.target_id, case when s.way = 'WHOLE' then p.way else s.way end,
           p.weight * s.weight, p.out_of * s.out_of
    from path p join step s on s.area_id = p.target_id
  )
  select p.area_id, p.target_id, p.way, p.weight, p.out_of
  from path p where not exists (select from step s where s.area_id = p.target_id)
$$;

-- Under which area a table below a root shows an area on a day: a village stands in its commune, unless that is the root.
create function units.shown_at(area uuid, root uuid, day date) returns uuid
language sql stable as $$
  select coalesce(
    (select p.parent_id from units.area a join units.area_parent p on p.area_id = a.id and p.during @> shown_at.day
     where a.id = shown_at.area and a.level = 'VILLAGE' and p.parent_id <> shown_at.root), shown_at.area)
$$;

-- Who takes over from an organization once it has ended: its successor; of several the one that got most of its area as far
-- as somebody decided shares, else one of its own kind; of a part without one its body, of a body without one that above.
create function units.heir(organization uuid) returns uuid
language sql stable as $$
  select coalesce(
    (select s.successor_id
     from units.organization_succession s join units.organization n on n.id = s.successor_id
     left join units.share h on h.predecessor_id = o.area_id and h.successor_id = n.area_id
     where s.predecessor_id = o.id
     order by h.weight desc nulls last, n.kind = o.kind desc, n.id limit 1),
    o.body_id,
    (select p.parent_id from units.organization_parent p
     where p.organization_id = o.id order by lower(p.during) desc nulls last limit 1))
  from units.organization o where o.id = heir.organization
$$;

-- Who stands in an organization's place on a day: itself, or its heir, or the heir's heir. A circle of heirs ends somewhere.
create function units.living(organization uuid, day date) returns uuid
language sql stable as $$
  with recursive stands (id, turn) as (
    select living.organization, 0
    union all
    select units.heir(s.id), s.turn + 1
    from stands s join units.organization o on o.id = s.id and o.valid_to < living.day
    where s.turn < 30 and units.heir(s.id) is not null)
  select id from stands order by turn desc limit 1
$$;

-- The other way about: itself and those in whose place it stands.
create function units.stood_for(organization uuid, day date) returns setof uuid
language sql stable as $$
  with recursive stood (id) as (
    select stood_for.organization
    union
    select o.id
    from stood s cross join lateral (
      select predecessor_id as id from units.organization_succession where successor_id = s.id
      union select b.id from units.organization b where b.body_id = s.id
      union select organization_id from units.organization_parent where parent_id = s.id) c
    join units.organization o on o.id = c.id and o.valid_to < stood_for.day
    where units.heir(o.id) = s.id)
  select id from stood
$$;
