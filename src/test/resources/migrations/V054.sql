insert into journal.entry (person_name, verb, kind, record_id)
values ('Măng Non', 'journal.deed.looked', 'child', '00000000-0000-7000-8000-000000000970');
-- afterwards
select count(*) = 1 from journal.entry where record_id = '00000000-0000-7000-8000-000000000970';
