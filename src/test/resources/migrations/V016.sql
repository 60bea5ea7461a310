insert into planning.plan (id, issuer_id, text, period_first, period_last, state, written, superior_id)
values ('00000000-0000-7000-8000-000000000161', '00000000-0000-7000-8000-0000000000b1', '', '2024-06-01', '2024-06-30', 'DRAFT', true,
        '00000000-0000-7000-8000-000000000121');
insert into planning.item (id, plan_id, position, level, kind, text, carries_out_id)
values ('00000000-0000-7000-8000-000000000162', '00000000-0000-7000-8000-000000000161', 0, 1, 'TASK', 'Treo băng rôn tại xã',
        '00000000-0000-7000-8000-000000000125');
insert into planning.target (id, plan_id, position, what, comparator, amount, unit, answers_id)
values ('00000000-0000-7000-8000-000000000163', '00000000-0000-7000-8000-000000000161', 1, 'băng rôn', 'GE', 2, 'cái',
        '00000000-0000-7000-8000-000000000126');
insert into planning.allotment (target_id, organization_id, amount)
values ('00000000-0000-7000-8000-000000000126', '00000000-0000-7000-8000-0000000000b1', 2);
-- afterwards
select kind = 'HEADING' and label = '1.' and level = 2 and text = 'Truyền thông' from planning.item
  where id = '00000000-0000-7000-8000-000000000124';
select array_agg(name) @> '{Phòng VHTT,Đoàn xã}' and count(*) = 2 from planning.item_body
  where item_id = '00000000-0000-7000-8000-000000000125';
select amount = 1500 and comparator = 'GE' and level = 'EACH_COMMUNE' and indicator is null and confirmed
       and item_id = '00000000-0000-7000-8000-000000000124' from planning.target where id = '00000000-0000-7000-8000-000000000126';
select count(*) = 0 from planning.item where id = '00000000-0000-7000-8000-000000000127';
select carries_out_id = '00000000-0000-7000-8000-000000000125' from planning.item where id = '00000000-0000-7000-8000-000000000162';
select state = 'DRAFT' and written from planning.plan where id = '00000000-0000-7000-8000-000000000161';
select amount = 2 from planning.allotment where organization_id = '00000000-0000-7000-8000-0000000000b1';
