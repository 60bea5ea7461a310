create schema identity;

create table identity.person (
  id uuid primary key,
  name text not null check (name <> ''),
  sign_in text not null unique check (sign_in = lower(sign_in) and sign_in <> ''),
  email text not null default '',
  ended_on date,
  version integer not null default 0
);
comment on table identity.person is 'Who signs in: officers and their like, never a child.';

create table identity.position (
  id uuid primary key,
  person_id uuid not null references identity.person,
  organization_id uuid not null references units.organization,
  title text not null default '',
  roles text[] not null check (roles <@ array['ADMINISTRATOR', 'LEADER', 'OFFICER', 'READER', 'CUSTODIAN']),
  during daterange not null,
  exclude using gist (person_id with =, organization_id with =, during with &&)
);
create index position_organization on identity.position (organization_id);

create table identity.credential (
  person_id uuid primary key references identity.person,
  salt bytea not null,
  memory_kib integer not null,
  passes integer not null,
  verifier bytea not null,
  must_change boolean not null default false,
  public_key bytea not null,
  private_key bytea not null,
  escrow bytea,
  set_at timestamptz not null default now()
);
comment on column identity.credential.verifier is 'Half of what Argon2id makes of the password; the other half wraps the private key and is stored nowhere.';
comment on column identity.credential.escrow is 'The private key once more, for the recovery key that two custodians share.';

create table identity.second_factor (
  person_id uuid primary key references identity.person,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on column identity.second_factor.last_step is 'The time step last used: a code works once.';

create table identity.failure (
  id bigint generated always as identity primary key,
  sign_in text not null,
  at timestamptz not null default clock_timestamp()
);
comment on table identity.failure is 'Failed sign-ins by name, whether or not there is such a person; kept a day. No address is kept.';
create index failure_sign_in on identity.failure (sign_in, at);

create table identity.session (
  token_hash bytea primary key,
  person_id uuid not null references identity.person,
  position_id uuid references identity.position,
  began_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  awaits_code boolean not null,
  sealed_key bytea not null
);
comment on column identity.session.sealed_key is 'The person''s private key, under a key that only the cookie can make.';
create index session_person on identity.session (person_id);

create table identity.invitation (
  token_hash bytea primary key,
  person_id uuid not null references identity.person,
  purpose text not null check (purpose in ('JOIN', 'RESET')),
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  carried_key bytea
);
comment on column identity.invitation.carried_key is 'For a reset: the recovered private key, under a key that only the link can make.';
create index invitation_person on identity.invitation (person_id);

create table identity.recovery (
  only_one boolean primary key default true check (only_one),
  public_key bytea not null,
  made_at timestamptz not null default clock_timestamp()
);

create table identity.recovery_share (
  first_custodian uuid not null references identity.person,
  second_custodian uuid not null references identity.person,
  first_share bytea not null,
  second_share bytea not null,
  primary key (first_custodian, second_custodian),
  check (first_custodian < second_custodian)
);
comment on table identity.recovery_share is 'For each two custodians: two halves, one under each one''s key, that together are the recovery key. One half says nothing.';

create table identity.reset_request (
  id uuid primary key,
  person_id uuid not null references identity.person,
  asked_by uuid not null references identity.person,
  asked_at timestamptz not null default clock_timestamp(),
  reason text not null check (reason <> ''),
  first_custodian uuid references identity.person,
  granted_at timestamptz,
  granted_by uuid references identity.person,
  check (granted_by <> first_custodian)
);

create table identity.reset_share (
  request_id uuid not null references identity.reset_request,
  custodian_id uuid not null references identity.person,
  share bytea not null,
  primary key (request_id, custodian_id)
);
comment on table identity.reset_share is 'The first custodian''s half, handed on under the key of each colleague who may be the second.';

create table identity.setup (
  only_one boolean primary key default true check (only_one),
  code_hash bytea not null,
  done_at timestamptz
);
comment on table identity.setup is 'The one-time code that guards the first page of an empty database.';
