-- What a report is asked before it is handed in, and what its sender answered.
alter table reporting.template
  add column check_comparisons text[] not null default '{}',
  add column check_words text[] not null default '{}',
  add column check_impossible boolean[] not null default '{}',
  add check (cardinality(check_comparisons) = cardinality(check_words)
    and cardinality(check_comparisons) = cardinality(check_impossible));
comment on column reporting.template.check_comparisons is
  'What its cells must be to each other, such as bang.trai <= bang.tre; check_words says it to people, check_impossible that a report which breaks it is not taken.';

alter table reporting.field
  add column compared text references measures.indicator,
  add check (compared is null or coalesce(typed, '') = 'NUMBER');
comment on column reporting.field.compared is 'What the ledger counts that a number typed in should agree with.';

create table reporting.threshold (
  single boolean primary key default true check (single),
  deviations numeric not null check (deviations between 1 and 20),
  share numeric not null check (share between 0 and 10),
  smallest numeric not null check (smallest >= 0),
  periods integer not null check (periods between 3 and 60),
  least_periods integer not null check (least_periods between 3 and 60),
  least_neighbours integer not null check (least_neighbours between 3 and 100),
  version integer not null default 1
);
comment on table reporting.threshold is
  'What counts as unusual: further from the middle (median) than so many deviations (median absolute deviation, times 1.4826) and than a share of the middle itself. Figures below smallest are not looked at. One row; administrators change it.';
insert into reporting.threshold (deviations, share, smallest, periods, least_periods, least_neighbours)
values (3.5, 0.5, 10, 12, 4, 5);

create table reporting.doubt (
  report_id uuid not null,
  turn integer not null,
  key text not null,
  position integer not null,
  kind text not null check (kind in ('CELL_EMPTY', 'HISTORY', 'NEIGHBOURS', 'NEIGHBOURS_PER_CHILD',
    'CONTRADICTION', 'RECORDS')),
  field_id uuid not null references reporting.field,
  unit_id uuid,
  numbers numeric[] not null default '{}',
  words text not null default '',
  answer text not null,
  primary key (report_id, turn, key),
  foreign key (report_id, turn) references reporting.submission
);
comment on table reporting.doubt is
  'What looked wrong when a report was handed in, and what the sender said to it; an empty answer confirms that it is right. numbers are those of the sentence that asked.';

create table reporting.checked (
  report_id uuid not null,
  turn integer not null,
  owed_until timestamptz not null,
  cells integer not null,
  filled integer not null check (filled between 0 and cells),
  primary key (report_id, turn),
  foreign key (report_id, turn) references reporting.submission
);
comment on table reporting.checked is
  'Of each hand-in: by when it was owed, how many cells and parts a person had to fill in and how many were; of older ones nothing is known of the cells.';
insert into reporting.checked (report_id, turn, owed_until, cells, filled)
select s.report_id, s.turn, greatest(d.due_at, d.extended_until), 0, 0
from reporting.submission s join reporting.report r on r.id = s.report_id join dues.due d on d.id = r.due_id;

create index report_round on reporting.report (duty_id, round, addressee_id);
create index report_organization on reporting.report (organization_id, period_last);
