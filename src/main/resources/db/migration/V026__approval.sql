-- How a plan comes to its decision: the papers of its chain, and who may decide what.
create table planning.authority (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  holder_id uuid not null references units.organization,
  title text not null default '',
  manner text not null check (manner in ('HEAD', 'DEPUTY', 'AUTHORISED')),
  of_id uuid references units.organization,
  line text,
  kind text not null default '',
  first_on date not null,
  last_on date,
  source text not null check (source <> ''),
  granted_by_id uuid references planning.authority,
  version integer not null default 1,
  check (last_on >= first_on),
  check ((manner = 'AUTHORISED') = (granted_by_id is not null)),
  check (manner <> 'AUTHORISED' or last_on is not null),
  check (id is distinct from granted_by_id)
);
comment on table planning.authority is
  'Who decides on plans: from a day to a day, by which source. HEAD signs as the head; DEPUTY for the head (KT.); AUTHORISED by an authorisation (TUQ.) that is limited in time and not passed on (Decree 30/2020/NĐ-CP, art. 13).';
comment on column planning.authority.organization_id is 'In whose name is decided; holder_id is where the person stands who decides.';
comment on column planning.authority.title is 'The title of her position; empty for whoever leads there.';
comment on column planning.authority.of_id is 'Whose plans, those of bodies below included; empty for everybody''s. line and kind narrow it further.';
create index authority_organization on planning.authority (organization_id);

create table planning.paper (
  id uuid primary key,
  plan_id uuid not null references planning.plan,
  position integer not null,
  kind text not null check (kind in ('PROPOSAL', 'ADVICE_REQUEST', 'ADVICE', 'SUBMISSION', 'RETURN', 'DECISION')),
  from_id uuid not null references units.organization,
  to_id uuid references units.organization,
  answers_id uuid references planning.paper,
  stance text check (stance in ('AGREE', 'REMARKS', 'DISAGREE')),
  answer_by date,
  number integer check (number between 1 and 999999),
  symbol text not null default '',
  dated date not null,
  subject text not null check (subject <> ''),
  words text not null,
  reason text not null default '',
  signed_for text not null default '',
  signer text not null default '',
  authority_id uuid references planning.authority,
  content jsonb,
  made_by uuid not null references identity.person,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (plan_id, position),
  check ((kind = 'ADVICE_REQUEST') = (to_id is null)),
  check ((kind = 'ADVICE_REQUEST') = (answer_by is not null)),
  check ((kind = 'ADVICE') = (stance is not null and answers_id is not null)),
  check (kind <> 'RETURN' or reason <> ''),
  check (stance is null or stance = 'AGREE' or reason <> ''),
  check (kind <> 'DECISION' or number is not null)
);
comment on table planning.paper is 'The papers by which a plan goes to its decision, in their order. They are never changed.';
comment on column planning.paper.content is 'What the plan said when the paper went out: its outline, targets and duties, line by line.';
create index paper_from on planning.paper (from_id);
create index paper_to on planning.paper (to_id);

create table planning.asked (
  paper_id uuid not null references planning.paper,
  organization_id uuid not null references units.organization,
  primary key (paper_id, organization_id)
);
comment on table planning.asked is 'The bodies that a paper asks for advice.';
create index asked_organization on planning.asked (organization_id);
