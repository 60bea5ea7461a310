insert into casework.case_file (id, code, state, channel, received_at, received_by, happened_area_id, accountable_id)
select '00000000-0000-7000-8000-000000052001', '2345-ABCD', 'RECEIVED', 'SCHOOL', '2024-06-01 21:40+07', o.id, o.area_id, o.id
from units.organization o where o.id = '00000000-0000-7000-8000-0000000000b1';
insert into casework.accountability (case_id, organization_id, during)
values ('00000000-0000-7000-8000-000000052001', '00000000-0000-7000-8000-0000000000b1', '[2024-06-01 21:45+07,)');
insert into casework.step (id, case_id, kind, form_code, edition, taken_at, organization_id, person_id, closed)
values ('00000000-0000-7000-8000-000000053001', '00000000-0000-7000-8000-000000052001', 'INTAKE', 'INTAKE', 1,
        '2024-06-01 21:40+07', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-000000000001', '\x08');
insert into casework.running (id, case_id, code, started_at, until)
values ('00000000-0000-7000-8000-000000053002', '00000000-0000-7000-8000-000000052001', 'EMERGENCY', '2024-06-01 21:40+07',
        '2024-06-02 09:40+07');
-- afterwards
select state = 'RECEIVED' and handing_to_id is null from casework.case_file where code = '2345-ABCD';
select closed = '\x08' from casework.step where id = '00000000-0000-7000-8000-000000053001';
select until = '2024-06-02 09:40+07' and stopped_at is null from casework.running where id = '00000000-0000-7000-8000-000000053002';
select amount = 12 and unit = 'HOURS' from casework.clock where code = 'EMERGENCY' and area_id is null;
