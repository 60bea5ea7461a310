insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, period_first, period_last, state)
values ('00000000-0000-7000-8000-000000000121', '00000000-0000-7000-8000-0000000000b2', 'KẾ HOẠCH thử', '12', 'KH-UBND',
        '2024-05-20', '2024-06-01', '2024-06-30', 'IN_FORCE');
insert into planning.finding (id, plan_id, kind, position, section, value, span_start, span_end, doubts)
values ('00000000-0000-7000-8000-000000000122', '00000000-0000-7000-8000-000000000121', 'DUTY', 1, 'III', '{"x": 1}', 0, 8, '{}');
insert into planning.provision (id, plan_id, finding_id, what, clause, creditor_id, operator, due_on, period_first, period_last)
values ('00000000-0000-7000-8000-000000000123', '00000000-0000-7000-8000-000000000121', '00000000-0000-7000-8000-000000000122',
        'báo cáo kết quả', 'trước ngày 03/7', '00000000-0000-7000-8000-0000000000b2', 'BEFORE', '2024-07-03', '2024-06-01', '2024-06-30');
insert into planning.finding (id, plan_id, kind, position, section, value, span_start, span_end, doubts, standing)
values ('00000000-0000-7000-8000-000000000124', '00000000-0000-7000-8000-000000000121', 'SECTION', 2, 'II.1', '{"label": "II.1", "title": "Truyền thông"}', 1, 2, '{}', 'CONFIRMED'),
       ('00000000-0000-7000-8000-000000000125', '00000000-0000-7000-8000-000000000121', 'TASK', 3, 'II.1', '{"text": "Treo băng rôn", "leads": "Phòng VHTT; Đoàn xã"}', 2, 3, '{}', 'PROPOSED'),
       ('00000000-0000-7000-8000-000000000126', '00000000-0000-7000-8000-000000000121', 'TARGET', 4, 'II.1', '{"what": "băng rôn", "comparator": ">=", "quantity": "1.5", "scale": "1000", "unit": "cái", "per": "mỗi xã", "indicator": "none.such"}', 3, 4, '{}', 'CONFIRMED'),
       ('00000000-0000-7000-8000-000000000127', '00000000-0000-7000-8000-000000000121', 'TASK', 5, 'II.1', '{"text": "Bỏ"}', 4, 5, '{}', 'DROPPED');
update activities.activity set plan_id = '00000000-0000-7000-8000-000000000121' where id = '00000000-0000-7000-8000-0000000000e1';
-- afterwards
select text = 'KẾ HOẠCH thử' and number = '12' and state = 'IN_FORCE' from planning.plan
  where id = '00000000-0000-7000-8000-000000000121';
select value = '{"x": 1}' and standing = 'PROPOSED' from planning.finding where id = '00000000-0000-7000-8000-000000000122';
select rule ->> 'date' = '2024-07-03' from planning.provision where id = '00000000-0000-7000-8000-000000000123';
select plan_id = '00000000-0000-7000-8000-000000000121' from activities.activity where id = '00000000-0000-7000-8000-0000000000e1';
