insert into activities.declared (id, indicator, area_id, organization_id, first_day, last_day, status, source)
select '00000000-0000-7000-8000-000000000361', 'abuse.children', a.area_id, a.organization_id, '2024-01-01', '2024-12-31', 'ESTIMATE', 'Báo cáo giấy'
from activities.activity a limit 1;
insert into activities.declared_amount (declared_id, cell_id, amount)
select id, 0, 7 from activities.declared where id = '00000000-0000-7000-8000-000000000361';
-- afterwards
select count(*) = 0 or bool_and(status = 'ESTIMATE') from activities.declared where id = '00000000-0000-7000-8000-000000000361';
