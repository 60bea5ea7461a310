insert into journal.entry (person_id, person_name, verb, kind, record_id, details)
values ('00000000-0000-7000-8000-000000000001', 'Lò Thị Thử', 'web.menu', 'person', '00000000-0000-7000-8000-000000000001', '{"n": 1}');
-- afterwards
select person_name = 'Lò Thị Thử' and details = '{"n": 1}' from journal.entry where kind = 'person' order by id limit 1;
select journal.seal_entries() > 0;
select count(*) = 0 from journal.faults();
