insert into campaigns.campaign (id, organization_id, body_id, area_id, occasion, name, theme, messages, first, last)
select '00000000-0000-7000-8000-000000009401', o.id, o.id, o.area_id, 'ACTION_MONTH', 'Tháng hành động 2024', 'Chủ đề', '{"Một thông điệp"}',
       '2024-06-01', '2024-06-30'
from units.organization o where o.id = '00000000-0000-7000-8000-0000000000b2';
insert into campaigns.work (id, campaign_id, level, kind, quantity, at_least, first, last)
values ('00000000-0000-7000-8000-000000009402', '00000000-0000-7000-8000-000000009401', 'COMMUNE', 'banner', 'items', 1, '2024-05-25', '2024-06-30');
-- afterwards
select count(*) = 1 from campaigns.work where campaign_id = '00000000-0000-7000-8000-000000009401' and at_least = 1;
select count(*) = 5 from campaigns.occasion;
