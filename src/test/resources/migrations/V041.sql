-- afterwards
select bool_and(duty_kind = 'provision' and duty_id = '00000000-0000-7000-8000-000000000123') from reporting.report
where id in ('00000000-0000-7000-8000-000000000144', '00000000-0000-7000-8000-000000000146');
select count(*) = 0 from reporting.included where of_turn <> 1;
