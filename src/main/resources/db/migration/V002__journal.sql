create schema journal;

create table journal.entry (
  id bigint generated always as identity primary key,
  written xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  person_id uuid,
  person_name text not null,
  organization_id uuid,
  verb text not null,
  kind text not null,
  record_id uuid,
  details jsonb not null default '{}'
);
comment on table journal.entry is
  'Who did what to which record, when: one row in the transaction of the change. Append-only. person_id is empty for the system.';
comment on column journal.entry.written is 'The transaction that wrote the row: blocks are sealed behind the running ones.';
comment on column journal.entry.verb is 'The message key of the sentence that says what was done.';
create index entry_record on journal.entry (kind, record_id, id desc);
create index entry_person on journal.entry (person_id, id desc);
create index entry_written on journal.entry (written, id);

create table journal.seal (
  number bigint primary key,
  at timestamptz not null default clock_timestamp(),
  last_written xid8 not null,
  last_id bigint not null,
  entries bigint[] not null,
  digests bytea not null,
  hash bytea not null
);
comment on table journal.seal is
  'A block of entries older than every transaction then running, chained: hash = sha256(hash of the block before || digests).';
comment on column journal.seal.digests is 'The sha256 of each entry in turn, 32 bytes each.';
