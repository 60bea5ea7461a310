-- Regimes of reporting: who reports what to whom, again and again, until when; and requests for one report by a day.
create table reporting.regime (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  name text not null check (name <> ''),
  basis text not null check (basis <> ''),
  template_id uuid references reporting.template,
  windows text not null,
  first date not null,
  last date,
  replaces_id uuid references reporting.regime,
  version integer not null default 1,
  check (last is null or last >= first)
);
comment on table reporting.regime is
  'Who reports what to whom, period after period. windows: the regime of deadlines and data windows (dues.regime) it follows. Another way of it from a day on is a row of its own that replaces this one.';
create index regime_organization on reporting.regime (organization_id);

create table reporting.regime_level (
  id uuid primary key,
  regime_id uuid not null references reporting.regime,
  line text not null,
  level text not null check (level in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
  creditor_id uuid references units.organization,
  host_id uuid references reporting.regime_level,
  rule jsonb not null,
  owed_from date,
  laid_until date,
  laid_version integer not null default 0,
  unique (regime_id, line, level)
);
comment on table reporting.regime_level is
  'One level of it: every body of a line at a level owes, by a rule of its own, to the body above it in its line, or to the one named. host_id: its reports are sections of the reports owed under that level.';
create index regime_level_regime on reporting.regime_level (regime_id);

create table reporting.request (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  body_id uuid not null references units.organization,
  asked_by uuid not null references identity.person,
  asked_at timestamptz not null,
  title text not null check (title <> ''),
  words text not null,
  template_id uuid references reporting.template,
  period_first date not null,
  period_last date not null,
  due_at timestamptz not null,
  withdrawn_at timestamptz,
  check (period_last >= period_first)
);
comment on table reporting.request is 'One report asked of chosen bodies by a day and perhaps an hour (Decree 09/2019, art. 4: thematic, ad hoc).';
create index request_body on reporting.request (body_id);
