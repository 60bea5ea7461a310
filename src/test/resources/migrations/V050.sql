insert into campaigns.urging (id, campaign_id, body_id, urged_on, urged_by)
select '00000000-0000-7000-8000-000000009421', '00000000-0000-7000-8000-000000009401', o.id, '2024-06-20', p.id
from units.organization o, identity.person p where o.id = '00000000-0000-7000-8000-0000000000b2' order by p.id limit 1;
-- afterwards
select count(*) = 1 from campaigns.urging where campaign_id = '00000000-0000-7000-8000-000000009401' and urged_on = '2024-06-20';
