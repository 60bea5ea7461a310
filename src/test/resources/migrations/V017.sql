insert into documents.outgoing (id, organization_id, number, symbol, issued_on, kind, subject, record_kind, record_id, withdrawn_on)
values ('00000000-0000-7000-8000-000000000161', '00000000-0000-7000-8000-0000000000b2', 13, '-KH/TĐTN', '2024-05-22', 'Kế hoạch',
        'thử', 'plan', '00000000-0000-7000-8000-000000000121', '2024-06-01');
-- afterwards
select number = 13 and year = 2024 and series = 'KH/TĐTN' and withdrawn_on = '2024-06-01' from documents.outgoing
  where id = '00000000-0000-7000-8000-000000000161';
select count(*) = 1 and min(number) = 7 and min(kind) = 'Báo cáo' from documents.outgoing
  where record_id = '00000000-0000-7000-8000-000000000146';
select count(*) = 1 and min(record_id::text) = '00000000-0000-7000-8000-000000000121' from documents.outgoing
  where number = 12 and series = 'KH-UBND' and organization_id = '00000000-0000-7000-8000-0000000000b2';
