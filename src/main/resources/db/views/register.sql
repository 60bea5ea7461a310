-- The communes of whose children some bodies keep the names on a day. A commune's People's Committee: its own, and those that
-- went into it whole. A province's: those that no living commune holds (split, and their records not yet moved by an act).
create function register.communes_of(bodies uuid[], day date) returns setof uuid
language sql stable rows 4 as $$
  with body as (
    select o.area_id, a.level from units.organization o join units.area a on a.id = o.area_id
    where o.id = any (bodies) and o.line = 'GOVERNMENT' and o.kind = 'PEOPLES_COMMITTEE'
      and daterange(o.valid_from, o.valid_to, '[]') @> day
  )
  select r.area_id from body b join units.area_reach r on r.root_id = b.area_id
  where b.level = 'COMMUNE'
  union
  select r.area_id from body b
  join units.area_reach r on r.root_id = b.area_id
  join units.area c on c.id = r.area_id and c.level = 'COMMUNE' and c.valid_to < day
  where b.level = 'PROVINCE' and not exists (
    select from units.area_reach h join units.area k on k.id = h.root_id and k.level = 'COMMUNE'
    where h.area_id = r.area_id and (k.valid_to is null or k.valid_to >= day) and (k.valid_from is null or k.valid_from <= day))
$$;

-- What reached a child: when last anything, whether for long nothing did, whether a gift this Tết and from how many givers.
create function register.reach_of(child uuid, entered_on date, quiet_since date, tet_first date, tet_last date)
returns table (last_on date, quiet boolean, gift boolean, givers bigint)
language sql stable as $$
  select max(u.given_on), coalesce(max(u.given_on), reach_of.entered_on) < quiet_since,
         count(*) filter (where k.gift and u.given_on between tet_first and tet_last) > 0,
         count(distinct u.giver_folded) filter (where k.gift and u.given_on between tet_first and tet_last)
  from register.support u join register.support_kind k on k.code = u.kind
  where u.child_id = reach_of.child
$$;

-- The same for the communes of some areas on today's map, as numbers without names: for bodies above, who see no rows.
-- Split communes whose records no act has moved yet stand under no commune.
create function register.reach_by_commune(areas uuid[], today date, quiet_since date, tet_first date, tet_last date, many integer)
returns table (commune_id uuid, children bigint, quiet bigint, giftless bigint, many_givers bigint)
language sql stable security definer set search_path = '' as $$
  select living.id, count(*), count(*) filter (where r.quiet), count(*) filter (where not r.gift),
         count(*) filter (where r.givers >= many)
  from register.child c
  cross join lateral register.reach_of(c.id, c.entered_on, quiet_since, tet_first, tet_last) r
  left join lateral (
    select k.id from units.area_reach h join units.area k on k.id = h.root_id and k.level = 'COMMUNE'
    where h.area_id = c.commune_id and (k.valid_to is null or k.valid_to >= today) and (k.valid_from is null or k.valid_from <= today)
    limit 1) living on true
  where c.commune_id in (select w.area_id from units.area_reach w where w.root_id = any (areas))
    and c.left_on is null and c.sixteen_on > today
    and exists (select from register.situation s join register.situation_kind k on k.code = s.kind
                where s.child_id = c.id and s.during @> today and k.sort = 'SPECIAL')
  group by living.id
$$;
revoke execute on function register.reach_by_commune(uuid[], date, date, date, date, integer) from public;

-- Children in each group of some areas, and of each sort of groups together (no kind: each child once however many of them she
-- is in), as numbers without names: for bodies above, who see no rows.
create function register.counted(areas uuid[], today date)
returns table (sort text, kind text, children bigint, memberships bigint)
language sql stable security definer set search_path = '' as $$
  select k.sort, k.code, count(distinct c.id), count(*)
  from register.child c
  join register.situation s on s.child_id = c.id and s.during @> today
  join register.situation_kind k on k.code = s.kind
  where c.commune_id in (select w.area_id from units.area_reach w where w.root_id = any (areas)) and c.left_on is null and c.sixteen_on > today
  group by grouping sets ((k.sort, k.code), (k.sort))
$$;
revoke execute on function register.counted(uuid[], date) from public;
