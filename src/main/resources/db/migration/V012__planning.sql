create schema planning;

create table planning.plan (
  id uuid primary key,
  issuer_id uuid not null references units.organization,
  text text not null,
  number text,
  symbol text not null default '',
  issued_on date,
  place text not null default '',
  issuer_name text not null default '',
  kind text not null default '',
  subject text not null default '',
  signed_for text not null default '',
  signer_title text not null default '',
  signer text not null default '',
  theme text not null default '',
  period_first date not null,
  period_last date not null,
  outlines jsonb not null default '[]',
  state text not null check (state in ('READ', 'UNNUMBERED', 'IN_FORCE')),
  version integer not null default 1,
  check (state <> 'IN_FORCE' or number is not null and issued_on is not null),
  check (period_last >= period_first)
);
comment on table planning.plan is 'A plan as it was read and what a person made of it. text is the NFC text that spans count in code points of.';
comment on column planning.plan.state is 'READ: proposed by the reader. UNNUMBERED: confirmed, but number or date are blank: its dues are provisional. IN_FORCE.';
create index plan_issuer on planning.plan (issuer_id);
create unique index plan_number on planning.plan (issuer_id, number, symbol, (extract(year from issued_on)))
  where state = 'IN_FORCE';

create table planning.finding (
  id uuid primary key,
  plan_id uuid not null references planning.plan,
  kind text not null check (kind in
    ('HEAD', 'BASIS', 'REFERENCE', 'SECTION', 'TASK', 'TARGET', 'TIME', 'DUTY', 'BODY', 'FUNDING', 'SLOGAN')),
  position integer not null,
  section text not null,
  value jsonb not null,
  span_start integer not null,
  span_end integer not null,
  doubts text[] not null,
  standing text not null default 'PROPOSED' check (standing in ('PROPOSED', 'CONFIRMED', 'CORRECTED', 'DROPPED')),
  check (span_end >= span_start)
);
comment on table planning.finding is 'What the reader found, each with its words, and what a person said of it.';
create index finding_plan on planning.finding (plan_id, kind, position);

create table planning.body_match (
  finding_id uuid not null references planning.finding,
  organization_id uuid not null references units.organization,
  primary key (finding_id, organization_id)
);
comment on table planning.body_match is 'Which organizations a body named in a plan is; none where it is not in the tree.';

create table planning.provision (
  id uuid primary key,
  plan_id uuid not null references planning.plan,
  finding_id uuid references planning.finding,
  what text not null,
  clause text not null,
  creditor_id uuid not null references units.organization,
  via_id uuid references units.organization,
  operator text not null check (operator in ('BEFORE', 'BY')),
  due_on date not null,
  period_first date not null,
  period_last date not null,
  check (period_last >= period_first)
);
comment on table planning.provision is 'A reporting duty a plan lays down. period is what the report is about: the days whose work it counts.';
create index provision_plan on planning.provision (plan_id);

create table planning.provision_debtor (
  provision_id uuid not null references planning.provision,
  organization_id uuid not null references units.organization,
  primary key (provision_id, organization_id)
);

alter table activities.activity add foreign key (plan_id) references planning.plan;
