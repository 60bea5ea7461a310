-- What the usual way makes each night: a table of all sums, a row for each commune of today, month, indicator and cell.
drop schema if exists nightly cascade;
create schema nightly;
create table nightly.figure as
select p.root_id as province_id, c.root_id as commune_id, date_trunc('month', m.happened_on)::date as month, m.indicator,
       m.cell_id, sum(m.quantity) as quantity, count(*) as entries
from measures.measure m
join units.area_reach c on c.area_id = m.area_id and c.during @> m.happened_on
join units.area ca on ca.id = c.root_id and ca.level = 'COMMUNE' and ca.valid_to is null
join units.area_reach p on p.area_id = m.area_id and p.during @> m.happened_on
join units.area pa on pa.id = p.root_id and pa.level = 'PROVINCE' and pa.valid_to is null
where m.retracted is null
group by 1, 2, 3, 4, 5;
create index on nightly.figure (commune_id, month);
create index on nightly.figure (indicator, cell_id, month);
grant usage on schema nightly to mangnon_app;
grant select on nightly.figure to mangnon_app;
analyze nightly.figure;
