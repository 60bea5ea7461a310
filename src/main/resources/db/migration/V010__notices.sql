create schema notices;

create table notices.notice (
  id uuid primary key,
  person_id uuid not null references identity.person,
  sentence text not null,
  details jsonb not null default '{}',
  record_kind text not null,
  record_id uuid not null,
  path text not null,
  told_at timestamptz not null default clock_timestamp(),
  read_at timestamptz
);
comment on column notices.notice.sentence is 'The message key; details fill it and hold no child''s data.';
create index notice_person on notices.notice (person_id, told_at desc);

create table notices.outbox (
  id bigint generated always as identity primary key,
  notice_id uuid not null references notices.notice,
  address text not null,
  written_at timestamptz not null default clock_timestamp(),
  tries integer not null default 0,
  next_try_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  failure text
);
comment on table notices.outbox is 'Mail to be sent, written in the transaction of its cause; any node sends it.';
create index outbox_waiting on notices.outbox (next_try_at) where sent_at is null;
