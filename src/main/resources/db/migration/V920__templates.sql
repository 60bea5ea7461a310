-- The form of a report is a thing of its own: a body makes it, in editions, for as many duties as it likes.
alter table reporting.template
  alter column organization_id drop not null,
  alter column plan_id drop not null,
  drop constraint template_plan_id_key,
  add column series uuid,
  add column edition integer not null default 1 check (edition > 0),
  add column state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  add column purpose text not null default '';
update reporting.template set series = id, state = case when confirmed then 'PUBLISHED' else 'DRAFT' end;
alter table reporting.template
  alter column series set not null,
  alter column state drop default,
  drop column confirmed,
  add constraint template_edition unique (series, edition);
create index template_plan on reporting.template (plan_id);
create unique index template_draft on reporting.template (series) where state = 'DRAFT';
comment on table reporting.template is 'The form of a report. Editions of one form share a series; a published one never changes. organization_id: whose; none for those that come with the software. plan_id: read from the outline of that plan.';

alter table reporting.part
  add column key text,
  add column shape text check (shape in ('ROW', 'GRID', 'UNITS')),
  add column guidance text not null default '',
  add column required boolean not null default false,
  add column longest integer not null default 20000 check (longest between 1 and 20000),
  add column proposal text not null default '';
update reporting.part set key = 'p' || position, shape = case when kind = 'TABLE' then 'ROW' end;
alter table reporting.part
  alter column key set not null,
  add constraint part_key unique (template_id, key),
  add check ((kind = 'TABLE') = (shape is not null));
comment on column reporting.part.key is 'What formulas and later editions know it by.';
comment on column reporting.part.shape is 'ROW: one row of figures; GRID: lines with labels; UNITS: a row for each unit below, and their total.';
comment on column reporting.part.proposal is 'A sentence with {figures} to begin the prose with.';

create table reporting.line (
  id uuid primary key,
  part_id uuid not null references reporting.part,
  position integer not null,
  key text not null,
  number text not null,
  label text not null,
  unique (part_id, position),
  unique (part_id, key)
);
comment on table reporting.line is 'A row of a table that has rows of its own. number is printed before the label: I, 1, a.';

alter table reporting.field
  add column key text,
  add column line_id uuid references reporting.line,
  add column holds text check (holds in ('OPEN', 'COUNTED', 'RECKONED', 'TYPED', 'FIXED')),
  add column cell_id integer not null default 0 references measures.cell,
  add column time_window text check (time_window in ('PERIOD', 'YEAR_TO_DATE', 'YEAR_BEFORE')),
  add column formula text,
  add column typed text check (typed in ('NUMBER', 'TEXT')),
  add column least numeric,
  add column most numeric,
  add column required boolean,
  add column at_most text,
  add column adds_up boolean,
  add column words text;
update reporting.field set key = 'c' || position, holds = case when indicator is null then 'OPEN' else 'COUNTED' end,
  time_window = case when indicator is not null then 'PERIOD' end;
alter table reporting.field
  alter column key set not null,
  alter column holds set not null,
  add constraint field_key unique nulls not distinct (part_id, line_id, key),
  add check ((holds = 'COUNTED') = (indicator is not null and time_window is not null)),
  add check ((holds = 'RECKONED') = (formula is not null)),
  add check ((holds = 'TYPED') = (typed is not null and required is not null and at_most is not null and adds_up is not null)),
  add check ((holds = 'FIXED') = (words is not null));
comment on table reporting.field is 'A cell of a table, with the column it stands in (path, title, key): what it asks, reckons, has typed in, or says. note is what the printed form leaves open and we decided.';
comment on column reporting.field.time_window is 'Which days a question is about, seen from the report''s period.';
comment on column reporting.field.adds_up is 'Whether what was typed below is added up in a consolidated report.';

create table reporting.duty (
  provision_id uuid primary key references planning.provision,
  series uuid not null
);
comment on table reporting.duty is 'By which form a duty is reported on, where it is not the one its plan has attached.';

create table reporting.entry (
  report_id uuid not null references reporting.report,
  field_id uuid not null references reporting.field,
  unit_id uuid,
  text text not null,
  unique nulls not distinct (report_id, field_id, unit_id)
);
comment on table reporting.entry is 'What was typed into a cell, as it stands. unit_id: in whose row, of a table with a row for each unit.';

alter table reporting.figure
  drop constraint figure_pkey,
  alter column indicator drop not null,
  alter column quantity drop not null,
  add column unit_id uuid,
  add column cell_id integer not null default 0,
  add column below bigint,
  add column shown numeric,
  add column first_day date,
  add column last_day date,
  add column formula text,
  add column typed text,
  add column why text;
update reporting.figure f set shown = f.quantity, first_day = r.period_first, last_day = r.period_last
from reporting.report r where r.id = f.report_id;
alter table reporting.figure
  add constraint figure_cell unique nulls not distinct (report_id, turn, field_id, unit_id),
  add check (indicator is null or quantity is not null and first_day is not null and last_day is not null);
comment on table reporting.figure is 'The content of each cell as handed in: what was answered (quantity, of a rate over below) and the number shown, with the question each was given to, the formula it was reckoned by, or what was typed.';

create table reporting.told_unit (
  report_id uuid not null,
  turn integer not null,
  position integer not null,
  how text not null check (how in ('AREA', 'AREA_ITSELF', 'ORGANIZATION')),
  unit_id uuid not null,
  name text not null,
  primary key (report_id, turn, unit_id),
  foreign key (report_id, turn) references reporting.submission
);
comment on table reporting.told_unit is 'The rows of the tables that have one for each unit, as handed in.';
