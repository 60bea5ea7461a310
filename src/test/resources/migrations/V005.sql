insert into identity.person (id, name, sign_in) values ('00000000-0000-7000-8000-000000000001', 'Lò Thị Thử', 'thu.xathu');
insert into identity.position (id, person_id, organization_id, roles, during)
values ('00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-0000000000b1', '{OFFICER}', '[2024-01-01,)');
insert into identity.credential (person_id, salt, memory_kib, passes, verifier, public_key, private_key)
values ('00000000-0000-7000-8000-000000000001', '\x01', 47104, 1, '\x02', '\x03', '\x04');
-- afterwards
select sign_in = 'thu.xathu' from identity.person where id = '00000000-0000-7000-8000-000000000001';
select roles = '{OFFICER}' and during = '[2024-01-01,)' from identity.position where id = '00000000-0000-7000-8000-0000000000c1';
select private_key = '\x04' and memory_kib = 47104 from identity.credential
  where person_id = '00000000-0000-7000-8000-000000000001';
