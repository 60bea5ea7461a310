-- Obstacles and proposals: raised from a plan, a task or a report, routed, answered by a day, followed.
create table planning.obstacle (
  id uuid primary key,
  kind text not null check (kind in ('OBSTACLE', 'PROPOSAL')),
  plan_id uuid not null references planning.plan,
  item_id uuid references planning.item on delete set null,
  source_kind text not null check (source_kind in ('plan', 'item', 'report')),
  source_id uuid not null,
  words text not null check (words <> ''),
  raiser_id uuid not null references units.organization,
  raised_by uuid not null references identity.person,
  raised_at timestamptz not null,
  answer_by date not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  version integer not null default 1
);
comment on table planning.obstacle is 'What stands in the way of a plan, or what a body proposes, to whoever can answer.';
comment on column planning.obstacle.source_id is 'What it was raised from; a report lies in a higher module and has no foreign key.';
comment on column planning.obstacle.state is 'OPEN: waits for an answer. ANSWERED. CLOSED: what was promised has been done.';
create index obstacle_plan on planning.obstacle (plan_id);
create index obstacle_raiser on planning.obstacle (raiser_id);
create index obstacle_source on planning.obstacle (source_id);

create table planning.obstacle_holder (
  obstacle_id uuid not null references planning.obstacle,
  organization_id uuid not null references units.organization,
  during tstzrange not null check (lower(during) is not null),
  because text not null default '',
  handed_by uuid not null references identity.person,
  primary key (obstacle_id, during),
  exclude using gist (obstacle_id with =, during with &&)
);
comment on table planning.obstacle_holder is 'Who has to answer, and since when: at every instant from its raising on exactly one body. because is why it was handed on to it.';
create index obstacle_holder_organization on planning.obstacle_holder (organization_id);

create table planning.obstacle_answer (
  id uuid primary key,
  obstacle_id uuid not null references planning.obstacle,
  organization_id uuid not null references units.organization,
  answered_by uuid not null references identity.person,
  answered_at timestamptz not null,
  verdict text not null check (verdict in ('ACCEPTED', 'PARTLY', 'REFUSED', 'NOTED')),
  words text not null check (words <> ''),
  promise text not null default '',
  promised_by date,
  kept boolean,
  kept_words text not null default '',
  kept_at timestamptz,
  unsolved_because text not null default '',
  check ((promise = '') = (promised_by is null)),
  check (kept is null or promise <> ''),
  check ((kept is null) = (kept_at is null))
);
comment on table planning.obstacle_answer is 'What was answered, what will be done by when, whether it was; and why the raiser found it unsolved.';
create index obstacle_answer_obstacle on planning.obstacle_answer (obstacle_id, answered_at);
