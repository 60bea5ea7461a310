-- Documents that come in many at once, what was read before, and names that people put right.
create table planning.reading_batch (
  id uuid primary key,
  person_id uuid not null,
  person_name text not null,
  organization_id uuid not null references units.organization,
  body_id uuid not null references units.organization,
  received_at timestamptz not null default clock_timestamp()
);
comment on table planning.reading_batch is 'Documents brought in together, to be read one after the other for the body of the person who brought them.';
create index reading_batch_body on planning.reading_batch (body_id, received_at desc);

create table planning.reading_item (
  id uuid primary key,
  batch_id uuid not null references planning.reading_batch,
  position integer not null,
  file_name text not null,
  content bytea,
  again boolean not null default false,
  state text not null default 'WAITING' check (state in ('WAITING', 'READ', 'ASKING', 'LEFT', 'REFUSED', 'FAILED')),
  attempts integer not null default 0,
  plan_id uuid references planning.plan,
  likeness integer check (likeness between 0 and 100),
  reason text,
  unique (batch_id, position),
  check (state <> 'WAITING' or content is not null),
  check (state <> 'ASKING' or content is not null and plan_id is not null),
  check (state <> 'READ' or plan_id is not null),
  check (state <> 'REFUSED' or reason is not null)
);
comment on table planning.reading_item is 'One document of a batch; its id becomes the plan''s. content is kept until the document is read, refused or left.';
comment on column planning.reading_item.state is 'WAITING for its turn. READ into plan_id. ASKING: plan_id was read before; a person decides. LEFT: decided not to. REFUSED: reason is a message. FAILED: a defect; content is kept.';
comment on column planning.reading_item.likeness is 'Of an asking or left item: percent of the text alike; null where number, date and issuer are the same.';
create index reading_item_waiting on planning.reading_item (batch_id, position) where state = 'WAITING';

create table planning.text_sketch (
  plan_id uuid primary key references planning.plan on delete cascade,
  marks integer[] not null,
  words integer not null
);
comment on table planning.text_sketch is 'The smallest hashes of a plan''s runs of three words, ascending: two texts alike have most of them in common.';

create table planning.body_rule (
  id uuid primary key,
  kept_for uuid not null references units.organization,
  province_id uuid not null references units.area,
  name text not null,
  folded text not null check (folded <> ''),
  kept_by text not null,
  kept_at timestamptz not null default clock_timestamp(),
  taken_back_at timestamptz
);
comment on table planning.body_rule is 'Whom a body means by a name, as a person put it right; province_id is the issuer''s province, whose other bodies are told too.';
create unique index body_rule_name on planning.body_rule (kept_for, folded) where taken_back_at is null;
create index body_rule_province on planning.body_rule (province_id) where taken_back_at is null;

create table planning.body_rule_organization (
  rule_id uuid not null references planning.body_rule,
  organization_id uuid not null references units.organization,
  primary key (rule_id, organization_id)
);
comment on table planning.body_rule_organization is 'The organizations a name means; none where it is nobody in the tree.';
