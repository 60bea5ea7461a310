insert into documents.file (id, record_kind, record_id, name, content_type, size, sha256)
values ('00000000-0000-7000-8000-0000000000f1', 'activity', '00000000-0000-7000-8000-0000000000e1', 'ảnh.png', 'image/png', 3, '\x05');
insert into documents.chunk (file_id, number, bytes) values ('00000000-0000-7000-8000-0000000000f1', 0, '\x010203');
-- afterwards
select f.name = 'ảnh.png' and c.bytes = '\x010203' from documents.file f join documents.chunk c on c.file_id = f.id
  where f.id = '00000000-0000-7000-8000-0000000000f1';
