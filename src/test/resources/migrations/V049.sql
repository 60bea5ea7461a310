insert into reporting.doubt (report_id, turn, key, position, kind, field_id, numbers, words, answer)
values ('00000000-0000-7000-8000-000000000144', 1, 'HISTORY.143', 0, 'HISTORY', '00000000-0000-7000-8000-000000000143', '{35,5,15,10,4}', '', 'Tháng hành động');
-- afterwards
select cardinality(check_comparisons) = 0 from reporting.template where id = '00000000-0000-7000-8000-000000000141';
select deviations = 3.5 and least_neighbours = 5 from reporting.threshold;
select answer = 'Tháng hành động' and numbers[1] = 35 from reporting.doubt where key = 'HISTORY.143';
select count(*) > 0 and bool_and(cells = 0) from reporting.checked c join reporting.report r on r.id = c.report_id where r.due_id is not null;
