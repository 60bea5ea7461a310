insert into planning.item_serves (item_id, target_id)
values ('00000000-0000-7000-8000-000000000162', '00000000-0000-7000-8000-000000000126');
-- afterwards
select count(*) = 1 from planning.item_serves where target_id = '00000000-0000-7000-8000-000000000126';
