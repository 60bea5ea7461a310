insert into planning.occasion (id, provision_id, happened_on, asked_for, words)
values ('00000000-0000-7000-8000-000000000191', '00000000-0000-7000-8000-000000000123', '2024-06-05', '2024-06-07', 'báo cáo đột xuất');
-- afterwards
select rule = '{"kind": "FIXED", "operator": "BEFORE", "date": "2024-07-03"}' and regime = 'PLAN' and kind = 'REPORT'
  from planning.provision where id = '00000000-0000-7000-8000-000000000123';
select asked_for = '2024-06-07' from planning.occasion where id = '00000000-0000-7000-8000-000000000191';
