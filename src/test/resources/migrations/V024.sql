insert into planning.obstacle (id, kind, plan_id, source_kind, source_id, words, raiser_id, raised_by, raised_at, answer_by)
values ('00000000-0000-7000-8000-000000000171', 'OBSTACLE', '00000000-0000-7000-8000-000000000121', 'plan',
        '00000000-0000-7000-8000-000000000121', 'Thiếu kinh phí', '00000000-0000-7000-8000-0000000000b1',
        '00000000-0000-7000-8000-000000000001', '2024-06-01T00:00:00Z', '2024-06-15');
insert into planning.obstacle_holder (obstacle_id, organization_id, during, handed_by)
values ('00000000-0000-7000-8000-000000000171', '00000000-0000-7000-8000-0000000000b2', '[2024-06-01T00:00:00Z,)',
        '00000000-0000-7000-8000-000000000001');
-- afterwards
select state = 'OPEN' and words = 'Thiếu kinh phí' from planning.obstacle where id = '00000000-0000-7000-8000-000000000171';
select count(*) = 1 from planning.obstacle_holder where obstacle_id = '00000000-0000-7000-8000-000000000171' and upper_inf(during);
