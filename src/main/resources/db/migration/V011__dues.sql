create schema dues;

create table dues.policy (
  only_one boolean primary key default true check (only_one),
  before_means text not null check (before_means in ('BY_END_OF_DAY', 'BY_END_OF_DAY_BEFORE'))
);
comment on table dues.policy is 'What "trước ngày" counts as: by 24:00 of that day, as is the practice, or of the day before, as it says.';
insert into dues.policy (before_means) values ('BY_END_OF_DAY');

create table dues.due (
  id uuid primary key,
  kind text not null check (kind in ('REPORT')),
  subject_kind text not null,
  subject_id uuid not null,
  clause text not null,
  debtor_id uuid not null references units.organization,
  creditor_id uuid not null references units.organization,
  via_id uuid references units.organization,
  period_first date not null,
  period_last date not null,
  operator text not null check (operator in ('BEFORE', 'BY')),
  printed_on date not null,
  due_at timestamptz not null,
  provisional boolean not null,
  settled_at timestamptz,
  settled_kind text,
  settled_id uuid,
  ended_because text,
  unique (kind, subject_id, debtor_id, period_first),
  check (period_last >= period_first),
  check ((settled_at is null) = (settled_id is null))
);
comment on table dues.due is 'Who owes what to whom, through whom, by when, and what settled it. clause is the words of the plan or law that made it.';
comment on column dues.due.printed_on is 'The date as printed; due_at is the instant after which it is late.';
comment on column dues.due.provisional is 'Of a plan without number and date: expected, not owed yet.';
create index due_debtor on dues.due (debtor_id, due_at);
create index due_creditor on dues.due (creditor_id, due_at);
create index due_subject on dues.due (subject_id);

create table dues.responsibility (
  due_id uuid not null references dues.due,
  organization_id uuid not null references units.organization,
  during tstzrange not null,
  primary key (due_id, during),
  exclude using gist (due_id with =, during with &&)
);
comment on table dues.responsibility is 'Which body is answerable for a due, and since when: at every instant exactly one.';
create index responsibility_organization on dues.responsibility (organization_id);

create table dues.urging (
  id uuid primary key,
  due_id uuid not null references dues.due,
  urged_at timestamptz not null,
  urged_by uuid not null references identity.person,
  message text not null default ''
);
comment on table dues.urging is 'Đôn đốc: who was urged, when, by whom.';
create index urging_due on dues.urging (due_id, urged_at);
