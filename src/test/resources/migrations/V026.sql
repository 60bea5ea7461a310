insert into planning.authority (id, organization_id, holder_id, title, manner, first_on, source)
values ('00000000-0000-7000-8000-000000000271', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000b2',
        'Chủ tịch', 'HEAD', '2021-07-01', 'Luật thử');
insert into planning.paper (id, plan_id, position, kind, from_id, to_id, number, symbol, dated, subject, words, content, made_by, made_by_name, made_at)
values ('00000000-0000-7000-8000-000000000272', '00000000-0000-7000-8000-000000000121', 1, 'PROPOSAL',
        '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', 5, 'CV-UBND', '2024-05-18', 'Đề nghị phê duyệt', 'Kính gửi',
        '[]', '00000000-0000-7000-8000-000000000001', 'Lò Thị Thử', '2024-05-18 08:00+07');
insert into planning.paper (id, plan_id, position, kind, from_id, answer_by, number, symbol, dated, subject, words, made_by, made_by_name, made_at)
values ('00000000-0000-7000-8000-000000000273', '00000000-0000-7000-8000-000000000121', 2, 'ADVICE_REQUEST',
        '00000000-0000-7000-8000-0000000000b2', '2024-05-19', 6, 'CV-UBND', '2024-05-18', 'Xin ý kiến', 'Kính gửi',
        '00000000-0000-7000-8000-000000000001', 'Lò Thị Thử', '2024-05-18 09:00+07');
insert into planning.asked (paper_id, organization_id)
values ('00000000-0000-7000-8000-000000000273', '00000000-0000-7000-8000-0000000000b1');
-- afterwards
select title = 'Chủ tịch' and manner = 'HEAD' and last_on is null from planning.authority where id = '00000000-0000-7000-8000-000000000271';
select number = 5 and content = '[]' and dated = '2024-05-18' from planning.paper where id = '00000000-0000-7000-8000-000000000272';
select count(*) = 1 from planning.asked where paper_id = '00000000-0000-7000-8000-000000000273';
