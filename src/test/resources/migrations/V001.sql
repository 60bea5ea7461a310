insert into web.draft (person_id, form, fields)
values ('00000000-0000-7000-8000-000000000001', 'report', '{"narrative": ["Xã đã tổ chức"]}');
insert into web.assumed_date (day) values ('2024-06-01');
-- afterwards
select fields ->> 'narrative' = '["Xã đã tổ chức"]' from web.draft where form = 'report';
select day = '2024-06-01' from web.assumed_date;
