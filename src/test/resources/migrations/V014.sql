insert into reporting.template (id, organization_id, plan_id, title, confirmed)
values ('00000000-0000-7000-8000-000000000141', '00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-000000000121', 'Báo cáo thử', true);
insert into reporting.part (id, template_id, position, kind, label, title)
values ('00000000-0000-7000-8000-000000000142', '00000000-0000-7000-8000-000000000141', 1, 'TABLE', 'II.1', 'Bảng 1');
insert into reporting.field (id, part_id, position, path, title, indicator)
values ('00000000-0000-7000-8000-000000000143', '00000000-0000-7000-8000-000000000142', 1, '{Phát động}', 'Số trẻ em', 'launch.children');
insert into reporting.report (id, template_id, provision_id, due_id, organization_id, how, place_id, period_first, period_last, state, turn)
values ('00000000-0000-7000-8000-000000000144', '00000000-0000-7000-8000-000000000141', '00000000-0000-7000-8000-000000000123',
        '00000000-0000-7000-8000-000000000111', '00000000-0000-7000-8000-0000000000b1', 'AREA',
        '00000000-0000-7000-8000-0000000000a1', '2024-06-01', '2024-06-30', 'ACCEPTED', 1);
insert into reporting.submission (report_id, turn, at, by_person, snapshot, decided)
values ('00000000-0000-7000-8000-000000000144', 1, '2024-07-01 01:00Z', '00000000-0000-7000-8000-000000000001', '1:1:', 'ACCEPTED');
insert into reporting.figure (report_id, turn, field_id, indicator, quantity, records, estimated)
values ('00000000-0000-7000-8000-000000000144', 1, '00000000-0000-7000-8000-000000000143', 'launch.children', 35, 1, false);
insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, subject, kind, period_first, period_last, state)
values ('00000000-0000-7000-8000-000000000145', '00000000-0000-7000-8000-0000000000b2', 'KẾ HOẠCH khác', '12a', 'KH-UBND',
        '2024-05-21', 'khác', 'Kế hoạch', '2024-06-01', '2024-06-30', 'IN_FORCE');
insert into reporting.report (id, template_id, provision_id, organization_id, consolidates, how, place_id, period_first, period_last, state, turn)
values ('00000000-0000-7000-8000-000000000146', '00000000-0000-7000-8000-000000000141', '00000000-0000-7000-8000-000000000123',
        '00000000-0000-7000-8000-0000000000b2', true, 'AREA',
        '00000000-0000-7000-8000-0000000000a1', '2024-06-01', '2024-06-30', 'ISSUED', 1);
insert into reporting.issue (report_id, organization_id, number, symbol, issued_on, place, subject, superior, issuer,
  addressees, signed_for, signer, recipients)
values ('00000000-0000-7000-8000-000000000146', '00000000-0000-7000-8000-0000000000b2', 7, 'BC-UBND', '2024-07-05', 'Thử',
        'kết quả thử', '', 'Ủy ban thử', '', 'TM. ỦY BAN', 'Người thử', 'Lưu: VT');
-- afterwards
select state = 'ACCEPTED' and turn = 1 from reporting.report where id = '00000000-0000-7000-8000-000000000144';
select quantity = 35 and not estimated from reporting.figure where report_id = '00000000-0000-7000-8000-000000000144';
select decided = 'ACCEPTED' and at = '2024-07-01 01:00Z' from reporting.submission where report_id = '00000000-0000-7000-8000-000000000144';
