-- Dues as people live with them: reminded, urged, put off, handed on, taken over.
alter table dues.due add column extended_until timestamptz;
comment on column dues.due.extended_until is
  'From when on it is late where more time was granted; due_at stays what the rule says. The later of the two counts.';

alter table dues.due add column released_because text;
comment on column dues.due.released_because is
  'Why a settled one would not be owed again, should what settled it be sent back.';

create table dues.extension (
  id uuid primary key,
  due_id uuid not null references dues.due,
  asked_at timestamptz not null,
  asked_by uuid not null references identity.person,
  reason text not null check (reason <> ''),
  wished_for date not null,
  was_until timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references identity.person,
  granted_until timestamptz,
  answer text not null default '',
  check ((decided_at is null) = (decided_by is null)),
  check (granted_until is null or decided_at is not null),
  check (decided_at is null or granted_until is not null or answer <> '')
);
comment on table dues.extension is 'More time asked for by who owes, and what the creditor decided. was_until: from when on it was late until then.';
create index extension_due on dues.extension (due_id);
create unique index extension_waiting on dues.extension (due_id) where decided_at is null;

create table dues.delegation (
  id uuid primary key,
  due_id uuid references dues.due,
  from_id uuid not null references units.organization,
  to_id uuid not null references units.organization,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by uuid not null references identity.person,
  taken_back_at timestamptz,
  taken_back_by uuid references identity.person,
  check (from_id <> to_id),
  check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table dues.delegation is
  'What a body or its part handed to another part for a while: one due, or (due_id empty) all it answers for. Who answers is written in responsibility.';
create index delegation_from on dues.delegation (from_id);
create index delegation_to on dues.delegation (to_id);
create index delegation_due on dues.delegation (due_id);

create index responsibility_last on dues.responsibility (organization_id) where upper_inf(during);
create index responsibility_planned on dues.responsibility (upper(during)) where not upper_inf(during);

create table dues.reminding (
  body_id uuid references units.organization,
  days integer[] not null check (cardinality(days) <= 20 and -100 < all (days) and 100 > all (days)),
  escalate_after integer check (escalate_after between 1 and 99),
  unique nulls not distinct (body_id)
);
comment on table dues.reminding is
  'On which days people are reminded of what is owed to a body, counted from the last day (-3: three days before), and after how many days late the superior is told. body_id empty: wherever a body has not decided otherwise.';
insert into dues.reminding (body_id, days, escalate_after) values (null, '{-7,-3,-1,0,1,7}', 3);

create table dues.reminder (
  due_id uuid not null references dues.due,
  last_day date not null,
  step integer not null,
  reminded_at timestamptz not null,
  primary key (due_id, last_day, step)
);
comment on table dues.reminder is 'Who was reminded of which step before or after which last day: once. More time granted makes another last day.';

create table dues.escalation (
  due_id uuid not null references dues.due,
  last_day date not null,
  superior_id uuid not null references units.organization,
  told_at timestamptz not null,
  primary key (due_id, last_day)
);
comment on table dues.escalation is 'That a superior was told of a due that stayed late.';

create index due_open on dues.due (due_at) where settled_at is null and ended_because is null;
