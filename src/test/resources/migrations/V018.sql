insert into dues.rest_year (year, source) values (2026, 'quyết định thử');
insert into dues.rest_day (day, name, works, firm) values ('2026-01-10', 'làm bù', true, false);
-- afterwards
select works and not firm from dues.rest_day where day = '2026-01-10';
select round = 'once' and not rolls and internal_on is null and kind = 'REPORT' and operator = 'BEFORE' from dues.due
  where id = '00000000-0000-7000-8000-000000000111';
select count(*) >= 3 from dues.regime;
select culture_day_from is null and before_means = 'BY_END_OF_DAY' from dues.policy;
