-- Figures that come on paper are records too.
create table activities.declared (
  id uuid primary key,
  indicator text not null references measures.indicator,
  area_id uuid not null references units.area,
  organization_id uuid not null references units.organization,
  first_day date not null,
  last_day date not null,
  status text not null check (status in ('ACTUAL', 'ESTIMATE', 'PROVISIONAL', 'DECLARED')),
  source text not null check (source <> ''),
  withdrawn_because text,
  version integer not null default 1,
  check (last_day >= first_day)
);
comment on table activities.declared is
  'A figure declared from paper for the days from first to last; of a stock what there is on the last day. It counts on its last day.';
create unique index declared_once on activities.declared (indicator, area_id, organization_id, first_day, last_day)
  where withdrawn_because is null;
create index declared_series on activities.declared (indicator, area_id, organization_id, last_day);

create table activities.declared_amount (
  declared_id uuid not null references activities.declared,
  cell_id integer not null references measures.cell,
  amount bigint not null check (amount >= 0),
  primary key (declared_id, cell_id)
);

create table activities.declared_turn (
  declared_id uuid not null references activities.declared,
  turn integer not null,
  status text not null,
  amount bigint not null,
  source text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (declared_id, turn)
);
comment on table activities.declared_turn is 'What was said each time it was declared: an estimate, and what came true.';
