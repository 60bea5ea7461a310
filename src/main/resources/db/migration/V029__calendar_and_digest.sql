create table identity.calendar (
  person_id uuid primary key references identity.person,
  token_hash bytea not null unique,
  made_at timestamptz not null default clock_timestamp()
);
comment on table identity.calendar is 'The secret address of a person''s calendar: only its hash. Renewed, the old one is nobody''s.';

create table notices.mailing (
  person_id uuid primary key references identity.person,
  choice text not null check (choice in ('DIGEST', 'EACH', 'NONE'))
);
comment on table notices.mailing is 'How a person wants to hear by mail: one letter in the morning when there is something (the default), each notice, or nothing.';

create table notices.digest (
  person_id uuid not null references identity.person,
  day date not null,
  at timestamptz not null default clock_timestamp(),
  primary key (person_id, day)
);
comment on table notices.digest is 'Whose morning was looked after on which day: once, whether or not there was anything to write.';

alter table notices.outbox alter column notice_id drop not null,
  add column subject text,
  add column body text,
  add check (num_nulls(notice_id, body) = 1 and (subject is null) = (body is null));
comment on column notices.outbox.body is 'The text of a letter that is about no single notice.';
