create schema reporting;

create table reporting.template (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  plan_id uuid not null unique references planning.plan,
  title text not null check (title <> ''),
  confirmed boolean not null default false,
  version integer not null default 1
);
comment on table reporting.template is 'The form of a report, read from the outline a plan has attached; a person confirms what its columns ask.';

create table reporting.part (
  id uuid primary key,
  template_id uuid not null references reporting.template,
  position integer not null,
  kind text not null check (kind in ('HEADING', 'NARRATIVE', 'TABLE')),
  label text not null,
  title text not null,
  unique (template_id, position)
);
comment on column reporting.part.title is 'The heading; of a table its caption.';

create table reporting.field (
  id uuid primary key,
  part_id uuid not null references reporting.part,
  position integer not null,
  path text[] not null,
  title text not null,
  indicator text references measures.indicator,
  source_kind text check (source_kind in ('STATE', 'MOBILISED')),
  note text not null default '',
  unique (part_id, position)
);
comment on table reporting.field is 'A leaf column of a table: the question it asks. note is what the printed form leaves open and we decided.';

create table reporting.report (
  id uuid primary key,
  template_id uuid not null references reporting.template,
  provision_id uuid not null references planning.provision,
  due_id uuid references dues.due,
  organization_id uuid not null references units.organization,
  consolidates boolean not null default false,
  how text not null check (how in ('AREA', 'ORGANIZATION')),
  place_id uuid not null,
  period_first date not null,
  period_last date not null,
  state text not null check (state in ('DRAFTING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'ISSUED')),
  turn integer not null default 0,
  version integer not null default 1,
  unique (due_id),
  check (period_last >= period_first)
);
comment on table reporting.report is 'A body''s report under a provision. turn counts its submissions; how and place_id say what its figures count.';
create unique index report_consolidation on reporting.report (provision_id, organization_id) where consolidates;
create index report_provision on reporting.report (provision_id);

create table reporting.narrative (
  report_id uuid not null references reporting.report,
  part_id uuid not null references reporting.part,
  text text not null,
  primary key (report_id, part_id)
);

create table reporting.submission (
  report_id uuid not null references reporting.report,
  turn integer not null,
  at timestamptz not null,
  by_person uuid not null references identity.person,
  snapshot text not null,
  decided text check (decided in ('RETURNED', 'ACCEPTED')),
  decided_at timestamptz,
  decided_by uuid references identity.person,
  primary key (report_id, turn)
);
comment on table reporting.submission is 'Each time a report was handed in: never changed but for the decision on it. snapshot is what the ledger of numbers was then.';

create table reporting.told (
  report_id uuid not null,
  turn integer not null,
  part_id uuid not null references reporting.part,
  text text not null,
  primary key (report_id, turn, part_id),
  foreign key (report_id, turn) references reporting.submission
);

create table reporting.figure (
  report_id uuid not null,
  turn integer not null,
  field_id uuid not null references reporting.field,
  indicator text not null,
  source_kind text,
  quantity bigint not null,
  records bigint not null,
  estimated boolean not null,
  primary key (report_id, turn, field_id),
  foreign key (report_id, turn) references reporting.submission
);
comment on table reporting.figure is 'The answers as handed in, with the question each was given to.';

create table reporting.remark (
  id uuid primary key,
  report_id uuid not null,
  turn integer not null,
  field_id uuid references reporting.field,
  part_id uuid references reporting.part,
  text text not null check (text <> ''),
  made_by uuid not null references identity.person,
  made_at timestamptz not null default clock_timestamp(),
  foreign key (report_id, turn) references reporting.submission
);
comment on table reporting.remark is 'Why a report was returned: on a cell, on a part, or on the whole.';

create table reporting.issue (
  report_id uuid primary key references reporting.report,
  organization_id uuid not null references units.organization,
  number integer not null check (number > 0),
  symbol text not null,
  issued_on date not null,
  place text not null,
  subject text not null,
  superior text not null,
  issuer text not null,
  addressees text not null,
  signed_for text not null,
  signer text not null,
  recipients text not null
);
create unique index issue_number on reporting.issue (organization_id, symbol, (extract(year from issued_on)), number);
comment on table reporting.issue is 'A report as an official document. A number is given once a body, symbol and year (Decree 30/2020, art. 15).';

create table reporting.included (
  report_id uuid not null references reporting.report,
  included_id uuid not null references reporting.report,
  turn integer not null,
  primary key (report_id, included_id)
);
comment on table reporting.included is 'Which accepted reports, as of which submission, a consolidated one was made from.';
