insert into vault.desk (organization_id, generation, public_key)
values ('00000000-0000-7000-8000-0000000000b1', 1, '\x05');
insert into vault.desk_key (organization_id, generation, person_id, closed)
values ('00000000-0000-7000-8000-0000000000b1', 1, '00000000-0000-7000-8000-000000000001', '\x06');
insert into vault.lock (record_kind, record_id, organization_id, generation, closed)
values ('case', '00000000-0000-7000-8000-000000052001', '00000000-0000-7000-8000-0000000000b1', 1, '\x07');
-- afterwards
select k.closed = '\x06' and l.closed = '\x07' and d.public_key = '\x05'
from vault.lock l join vault.desk_key k using (organization_id, generation) join vault.desk d using (organization_id, generation)
where l.record_id = '00000000-0000-7000-8000-000000052001';
select bool_and(role_needed is null and seen_by = '{}') from dues.due where kind <> 'CASE';
