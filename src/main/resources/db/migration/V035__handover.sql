-- Pupils handed over for the summer: a school's numbers, and what the commune received. Numbers only, no child is named.
create table activities.handover (
  id uuid primary key,
  from_id uuid not null references units.organization,
  to_id uuid not null references units.organization,
  area_id uuid not null references units.area,
  given_on date not null,
  note text not null default '',
  received_on date,
  received_by uuid references units.organization,
  word text not null default '',
  version integer not null default 1,
  check (received_on >= given_on),
  check ((received_on is null) = (received_by is null))
);
comment on column activities.handover.word is 'Why other numbers were received than given.';
create index handover_from on activities.handover (from_id, given_on desc);
create index handover_to on activities.handover (to_id, given_on desc);
create index handover_area on activities.handover (area_id, given_on desc);
create table activities.pupils (
  handover_id uuid not null references activities.handover,
  grade text not null check (grade in ('PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY')),
  cell_id integer not null references measures.cell,
  given integer not null check (given >= 0),
  received integer check (received >= 0),
  primary key (handover_id, grade, cell_id)
);
comment on table activities.pupils is 'Numbers of a hand-over by grade and sex; the cell is that of the sex.';
insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind, axes) values
  ('pupils.given', 'Học sinh trường bàn giao về sinh hoạt hè', 'Pupils handed over for the summer', 'học sinh', 'pupils', 'COUNT', '{sex}'),
  ('pupils.received', 'Học sinh địa phương đã nhận về sinh hoạt hè', 'Pupils received for the summer', 'học sinh', 'pupils', 'COUNT', '{sex}');
