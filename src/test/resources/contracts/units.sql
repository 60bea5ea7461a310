-- an area has a name and a place in the tree for as long as it is there
select a.id from units.area a
left join lateral (select range_agg(n.during) as named from units.area_name n where n.area_id = a.id) n on true
left join lateral (select range_agg(p.during) as placed from units.area_parent p where p.area_id = a.id) p on true
where n.named is null or not n.named @> daterange(a.valid_from, a.valid_to, '[]')
   or a.level <> 'NATION' and (p.placed is null or not p.placed @> daterange(a.valid_from, a.valid_to, '[]'))

-- an organization has a name for as long as it is there
select o.id from units.organization o
left join lateral (select range_agg(n.during) as named from units.organization_name n
                   where n.organization_id = o.id) n on true
where n.named is null or not n.named @> daterange(o.valid_from, o.valid_to, '[]')

-- an area lies in one of a higher level
select p.area_id from units.area_parent p
join units.area a on a.id = p.area_id join units.area b on b.id = p.parent_id
where array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], b.level)
   >= array_position(array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'], a.level)

-- a period that is no day long says nothing
select area_id from units.area_parent where isempty(during)
union all select area_id from units.area_name where isempty(during)
union all select organization_id from units.organization_parent where isempty(during)
union all select organization_id from units.organization_name where isempty(during)
union all select board_id from units.following where isempty(during)

-- a part belongs to a body that is no part itself
select o.id from units.organization o join units.organization b on b.id = o.body_id where b.body_id is not null

-- an area that was taken over has ended, and its successor begun, by then
select s.predecessor_id from units.succession s
join units.area p on p.id = s.predecessor_id join units.area n on n.id = s.successor_id
where p.valid_to is distinct from s.takes_effect - 1 or coalesce(n.valid_from, '-infinity') > s.takes_effect

-- an area goes whole to one successor, or in parts to several
select predecessor_id from units.succession group by predecessor_id
having not (bool_and(whole) and count(*) = 1 or not bool_or(whole) and count(*) > 1)

