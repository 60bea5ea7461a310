-- Urgent reports: straight up the line at once, acknowledged by the clock, followed up. Only who was told may read them.
alter table dues.due drop constraint due_kind_check;
alter table dues.due add constraint due_kind_check check (kind in ('REPORT', 'PLAN', 'ANSWER', 'TASK', 'URGENT'));

create table reporting.urgent_kind (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name text not null check (name <> ''),
  hours integer not null check (hours between 1 and 720),
  levels integer not null check (levels between 1 and 9),
  also uuid[] not null default '{}',
  source text not null check (source <> ''),
  active boolean not null default true,
  version integer not null default 1
);
comment on table reporting.urgent_kind is
  'What is reported at once: within how many hours by the clock it is acknowledged, how many bodies up the line are told, and who else. All of it a local setting: no law read so far fixes the hours.';
insert into reporting.urgent_kind (code, name, hours, levels, source) values
  ('ACCIDENT_DEATH', 'Trẻ em tử vong do tai nạn, thương tích', 12, 2, 'Quy định của địa phương'),
  ('VIOLENCE', 'Trẻ em bị bạo lực nghiêm trọng', 12, 2, 'Quy định của địa phương'),
  ('ABUSE', 'Trẻ em bị xâm hại', 12, 2, 'Quy định của địa phương');

create table reporting.urgent (
  id uuid primary key,
  kind text not null references reporting.urgent_kind,
  organization_id uuid not null references units.organization,
  body_id uuid not null references units.organization,
  sent_by uuid not null references identity.person,
  sent_at timestamptz not null,
  happened_on date not null,
  area_id uuid not null references units.area,
  words text not null check (words <> ''),
  done text not null,
  closed_at timestamptz
);
comment on table reporting.urgent is 'A grave event about a child, without names. Read by the body that sent it and those it was sent to, by nobody else.';
create index urgent_body on reporting.urgent (body_id);

create table reporting.urgent_recipient (
  urgent_id uuid not null references reporting.urgent,
  organization_id uuid not null references units.organization,
  via_id uuid references units.organization,
  position integer not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references identity.person,
  primary key (urgent_id, organization_id),
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
comment on column reporting.urgent_recipient.via_id is 'The board that follows the sender for this body; without one, whoever works for the body reads it.';
create index urgent_recipient_organization on reporting.urgent_recipient (organization_id);

create table reporting.urgent_news (
  id uuid primary key,
  urgent_id uuid not null references reporting.urgent,
  organization_id uuid not null references units.organization,
  told_by uuid not null references identity.person,
  told_at timestamptz not null,
  words text not null check (words <> ''),
  closes boolean not null
);
comment on table reporting.urgent_news is 'What became known or was done since, by whichever of them; the one that closes ends it.';
create index urgent_news_urgent on reporting.urgent_news (urgent_id, told_at);
