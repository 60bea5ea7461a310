create schema documents;

create table documents.file (
  id uuid primary key,
  record_kind text not null,
  record_id uuid not null,
  name text not null check (name <> ''),
  content_type text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null,
  added_by uuid,
  added_at timestamptz not null default clock_timestamp(),
  unique (record_kind, record_id, sha256)
);
comment on table documents.file is 'Files of records; a second copy within one record is not stored twice. content_type is what was found in the bytes.';

create table documents.chunk (
  file_id uuid not null references documents.file on delete cascade,
  number integer not null,
  bytes bytea not null,
  primary key (file_id, number)
);
comment on table documents.chunk is 'The bytes, in pieces, where every node sees them.';
alter table documents.chunk alter column bytes set storage external;
