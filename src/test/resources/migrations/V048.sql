insert into reporting.request (id, organization_id, body_id, asked_by, asked_at, title, words, period_first, period_last, due_at,
                               about_kind, about_id)
select '00000000-0000-7000-8000-000000009403', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b2',
       id, '2024-06-01 08:00+07', 'Báo cáo kết quả', '', '2024-06-01', '2024-06-30', '2024-07-05 17:00+07',
       'campaign', '00000000-0000-7000-8000-000000009401'
from identity.person limit 1;
-- afterwards
select about_kind is null from reporting.request where title = 'Báo cáo nhanh';
select about_kind = 'campaign' from reporting.request where title = 'Báo cáo kết quả';
