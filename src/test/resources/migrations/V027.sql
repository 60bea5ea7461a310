insert into planning.reading_batch (id, person_id, person_name, organization_id, body_id)
values ('00000000-0000-7000-8000-000000000161', '00000000-0000-7000-8000-0000000000c1', 'Người đọc',
        '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b2');
insert into planning.reading_item (id, batch_id, position, file_name, content)
values ('00000000-0000-7000-8000-000000000162', '00000000-0000-7000-8000-000000000161', 0, 'kh.txt', 'kế hoạch'::bytea);
insert into planning.text_sketch (plan_id, marks, words) values ('00000000-0000-7000-8000-000000000121', '{1,2,3}', 5);
insert into planning.body_rule (id, kept_for, province_id, name, folded, kept_by)
values ('00000000-0000-7000-8000-000000000163', '00000000-0000-7000-8000-0000000000b2',
        '00000000-0000-7000-8000-0000000000a1', 'TTYT', 'ttyt', 'Người sửa');
insert into planning.body_rule_organization (rule_id, organization_id)
values ('00000000-0000-7000-8000-000000000163', '00000000-0000-7000-8000-0000000000b2');
-- afterwards
select state = 'WAITING' and content is not null from planning.reading_item where id = '00000000-0000-7000-8000-000000000162';
select marks = '{1,2,3}' from planning.text_sketch where plan_id = '00000000-0000-7000-8000-000000000121';
select name = 'TTYT' and taken_back_at is null from planning.body_rule where id = '00000000-0000-7000-8000-000000000163';
select count(*) = 1 from planning.body_rule_organization where rule_id = '00000000-0000-7000-8000-000000000163';
