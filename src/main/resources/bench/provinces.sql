-- Between the top (bench.top) and the communes their provinces, as in life.
create temp table province as
select distinct u.parent_id as area_id, gen_random_uuid() as id
from (select distinct ap.parent_id from units.organization_parent p
      join units.organization o on o.id = p.organization_id and o.kind = 'PEOPLES_COMMITTEE'
      join units.area_parent ap on ap.area_id = o.area_id and upper_inf(ap.during)
      where p.parent_id = current_setting('bench.top')::uuid) u;
insert into units.organization (id, line, kind, area_id) select id, 'GOVERNMENT', 'PEOPLES_COMMITTEE', area_id from province;
insert into units.organization_name (organization_id, during, name, short_name, folded)
select p.id, '(,)', 'Ủy ban nhân dân ' || a.name, 'UBND ' || a.name, lower(a.name)
from province p join units.area_latest a on a.id = p.area_id;
update units.organization_parent p set parent_id = v.id
from units.organization o
join units.area_parent ap on ap.area_id = o.area_id and upper_inf(ap.during)
join province v on v.area_id = ap.parent_id
where p.organization_id = o.id and p.parent_id = current_setting('bench.top')::uuid;
insert into units.organization_parent (organization_id, parent_id, during)
select id, current_setting('bench.top')::uuid, '(,)' from province;
select units.rebuild_reach();
