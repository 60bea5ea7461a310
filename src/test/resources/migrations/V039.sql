insert into reporting.urgent (id, kind, organization_id, body_id, sent_by, sent_at, happened_on, area_id, words, done)
select '00000000-0000-7000-8000-000000009301', 'ABUSE', o.id, o.id, p.id, '2024-06-01 08:00+07', '2024-06-01', o.area_id,
       'Một trẻ em 9 tuổi', ''
from units.organization o, identity.person p where o.id = '00000000-0000-7000-8000-0000000000b2' limit 1;
-- afterwards
select count(*) >= 3 from reporting.urgent_kind where hours = 12;
select count(*) = 1 from reporting.urgent where id = '00000000-0000-7000-8000-000000009301' and closed_at is null;
