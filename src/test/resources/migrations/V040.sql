insert into reporting.regime (id, organization_id, name, basis, template_id, windows, first)
values ('00000000-0000-7000-8000-000000009311', '00000000-0000-7000-8000-0000000000b2', 'Báo cáo quý', 'Quyết định thử',
        '00000000-0000-7000-8000-000000000141', 'PLAN', '2024-01-01');
insert into reporting.regime_level (id, regime_id, line, level, rule)
values ('00000000-0000-7000-8000-000000009312', '00000000-0000-7000-8000-000000009311', 'GOVERNMENT', 'COMMUNE',
        '{"kind": "QUARTERLY", "operator": "BEFORE", "day": 20, "month": 3, "about": "THIS"}');
insert into reporting.request (id, organization_id, body_id, asked_by, asked_at, title, words, period_first, period_last, due_at)
select '00000000-0000-7000-8000-000000009313', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b2',
       id, '2024-06-01 08:00+07', 'Báo cáo nhanh', '', '2024-06-01', '2024-06-30', '2024-07-05 17:00+07'
from identity.person limit 1;
-- afterwards
select count(*) = 1 from reporting.regime_level where regime_id = '00000000-0000-7000-8000-000000009311';
select count(*) = 1 from reporting.request where title = 'Báo cáo nhanh';
