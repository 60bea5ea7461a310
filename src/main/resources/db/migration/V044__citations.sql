-- Numbers in the prose of a report that are taken from its cells.
create table reporting.citation (
  report_id uuid not null references reporting.report,
  part_id uuid not null references reporting.part,
  position integer not null,
  cell text not null check (cell <> ''),
  number text not null check (number <> ''),
  before text not null,
  after text not null,
  primary key (report_id, part_id, position)
);
comment on table reporting.citation is
  'A number in the prose that stands for a cell, named as formulas name it (a whole column or row: its sum). It is found again by itself and the words before and after it.';
