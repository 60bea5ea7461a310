insert into reporting.leftover (id, report_id, title, text)
values ('00000000-0000-7000-8000-000000094101', '00000000-0000-7000-8000-000000000144', 'I. Kết quả', 'Đã tặng quà.');
-- afterwards
select bool_and(s.template_id = r.template_id) from reporting.submission s join reporting.report r on r.id = s.report_id
where r.id in ('00000000-0000-7000-8000-000000000144', '00000000-0000-7000-8000-000000000146');
select text = 'Đã tặng quà.' from reporting.leftover where id = '00000000-0000-7000-8000-000000094101';
