insert into identity.calendar (person_id, token_hash) values ('00000000-0000-7000-8000-000000000001', '\x17');
insert into notices.mailing values ('00000000-0000-7000-8000-000000000001', 'EACH');
insert into notices.digest (person_id, day) values ('00000000-0000-7000-8000-000000000001', '2024-07-01');
insert into notices.outbox (address, subject, body) values ('thu@xa.example', 'Việc cần làm', 'Một việc đến hạn');
-- afterwards
select token_hash = '\x17' from identity.calendar where person_id = '00000000-0000-7000-8000-000000000001';
select choice = 'EACH' from notices.mailing where person_id = '00000000-0000-7000-8000-000000000001';
select count(*) = 1 from notices.digest where day = '2024-07-01';
select body = 'Một việc đến hạn' and notice_id is null from notices.outbox where subject = 'Việc cần làm';
