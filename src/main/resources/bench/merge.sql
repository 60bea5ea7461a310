-- From 2026 on one commune of the province (bench.root) is part of another, and a third lies in another province.
create temp table chosen as
select row_number() over (order by md5(a.id::text)) as n, a.id from units.area_reach r
join units.area a on a.id = r.area_id and a.level = 'COMMUNE' and a.valid_to is null
where r.root_id = current_setting('bench.root')::uuid order by 1 limit 3;
update units.area set valid_to = '2025-12-31' where id = (select id from chosen where n = 1);
update units.area_parent set during = daterange(lower(during), '2026-01-01')
where area_id in (select id from chosen where n in (1, 3)) and during @> date '2026-01-01';
insert into units.succession (predecessor_id, successor_id, takes_effect, whole)
select one.id, other.id, '2026-01-01', true from chosen one, chosen other where one.n = 1 and other.n = 2;
insert into units.area_parent (area_id, parent_id, during)
select c.id, (select id from units.area where level = 'PROVINCE' and valid_to is null and id <> current_setting('bench.root')::uuid
              order by id limit 1), daterange('2026-01-01', null)
from chosen c where c.n = 3;
select units.rebuild_reach();
drop table chosen;
