-- Records that only the people who work on them open.
alter table identity.position drop constraint position_roles_check;
alter table identity.position add constraint position_roles_check
  check (roles <@ array['ADMINISTRATOR', 'LEADER', 'OFFICER', 'CASEWORKER', 'READER', 'CUSTODIAN']);

create schema vault;

create table vault.desk (
  organization_id uuid not null references units.organization,
  generation integer not null check (generation > 0),
  public_key bytea not null,
  escrow bytea,
  made_at timestamptz not null default clock_timestamp(),
  primary key (organization_id, generation)
);
comment on table vault.desk is
  'A body''s key pair, of which only the public half lies here; escrow: the private half closed for the custodians together. A new generation is made when somebody left who could open the last.';

create table vault.desk_key (
  organization_id uuid not null,
  generation integer not null,
  person_id uuid not null references identity.person,
  closed bytea not null,
  granted_by uuid references identity.person,
  granted_at timestamptz not null default clock_timestamp(),
  primary key (organization_id, generation, person_id),
  foreign key (organization_id, generation) references vault.desk
);
comment on table vault.desk_key is
  'The private half of a desk, closed for one person; granted_by is empty where whoever made the desk closed it for everybody entitled.';
create index desk_key_person on vault.desk_key (person_id);

create table vault.lock (
  record_kind text not null,
  record_id uuid not null,
  organization_id uuid not null,
  generation integer not null,
  closed bytea not null,
  closed_at timestamptz not null default clock_timestamp(),
  primary key (record_id, organization_id, generation),
  foreign key (organization_id, generation) references vault.desk
);
comment on table vault.lock is 'The key of one record, closed for one desk.';

alter table dues.due drop constraint due_kind_check;
alter table dues.due add constraint due_kind_check
  check (kind in ('REPORT', 'PLAN', 'ANSWER', 'TASK', 'URGENT', 'CASE'));
alter table dues.due
  add column role_needed text,
  add column seen_by uuid[] not null default '{}';
comment on column dues.due.role_needed is
  'The role that must be held at one of the bodies seen_by to know of this due at all; empty: it is no secret.';
alter table dues.due enable row level security;
