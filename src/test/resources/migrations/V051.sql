insert into reporting.doubt (report_id, turn, key, position, kind, field_id, also, numbers, words, asked, answer)
values ('00000000-0000-7000-8000-000000000144', 1, 'NEIGHBOURS.143', 1, 'NEIGHBOURS', '00000000-0000-7000-8000-000000000143',
        '{00000000-0000-7000-8000-000000000143}', '{35,5,15,10,5}', '', false, '');
-- afterwards
select not asked and cardinality(also) = 1 from reporting.doubt where key = 'NEIGHBOURS.143';
select asked and cardinality(also) = 0 from reporting.doubt where key = 'HISTORY.143';
