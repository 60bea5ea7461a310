insert into notices.notice (id, person_id, sentence, details, record_kind, record_id, path)
values ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000001', 'web.menu', '{"0": "x"}', 'activity',
        '00000000-0000-7000-8000-0000000000e1', '/activities/00000000-0000-7000-8000-0000000000e1');
insert into notices.outbox (notice_id, address, tries) values ('00000000-0000-7000-8000-000000000101', 'thu@xa.example', 2);
-- afterwards
select details ->> '0' = 'x' and read_at is null from notices.notice where id = '00000000-0000-7000-8000-000000000101';
select address = 'thu@xa.example' and tries = 2 and sent_at is null from notices.outbox
  where notice_id = '00000000-0000-7000-8000-000000000101';
