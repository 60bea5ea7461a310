insert into activities.sheet_upload (id, person_id, name, bytes) values
  ('00000000-0000-7000-8000-000000910001', '00000000-0000-7000-8000-000000000001', 'hoat-dong.xlsx', '\x504b');
-- afterwards
select name = 'hoat-dong.xlsx' from activities.sheet_upload where id = '00000000-0000-7000-8000-000000910001';
