-- Reach becomes dated, so that a figure finds the tree as it was on its day.
drop table units.area_reach;
drop table units.organization_reach;
create table units.area_reach (
  root_id uuid not null references units.area,
  area_id uuid not null references units.area,
  during daterange not null,
  primary key (root_id, area_id, during)
);
comment on table units.area_reach is
  'When an area was at or below a root; before its beginning a successor reaches its whole predecessors instead. Derived.';
create index area_reach_area on units.area_reach (area_id);
create table units.organization_reach (
  root_id uuid not null references units.organization,
  organization_id uuid not null references units.organization,
  during daterange not null,
  primary key (root_id, organization_id, during)
);
comment on table units.organization_reach is 'When an organization was at or below a root, predecessors included. Derived.';
create index organization_reach_organization on units.organization_reach (organization_id);

create schema measures;

create table measures.source (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  kind text not null check (kind in ('STATE', 'MOBILISED')),
  position integer not null
);
comment on table measures.source is 'Where money comes from: the state budget and programmes out of it, or whatever was mobilised. An administrator adds more.';

create table measures.axis_value (
  axis text not null,
  code text not null,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  primary key (axis, code)
);
comment on table measures.axis_value is 'What a figure may be broken down by (sex, age group …) and the values of each axis.';

create table measures.cell (
  id integer primary key,
  axes text not null,
  name text not null unique
);
comment on table measures.cell is
  'A combination of axis values, interned: axes lists the axes in order, name the values. Cell 0 is the whole figure; a question reads the cells of exactly one set of axes, so that a whole and its parts are never added up.';

create table measures.indicator (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  unit_vi text not null,
  unit_en text not null,
  value_kind text not null check (value_kind in ('COUNT', 'CONTACTS', 'MONEY')),
  definition_vi text not null default '',
  definition_en text not null default '',
  heading_words text[] not null default '{}',
  column_words text[] not null default '{}'
);
comment on column measures.indicator.value_kind is 'COUNT: things or events. CONTACTS: lượt, a child at two events is two. MONEY: whole đồng.';
comment on column measures.indicator.heading_words is 'Folded words by which the group heading of a report form names it; column_words likewise for the column below.';

create table measures.measure (
  id bigint generated always as identity primary key,
  indicator text not null references measures.indicator,
  area_id uuid not null references units.area,
  organization_id uuid not null references units.organization,
  happened_on date not null,
  quantity bigint not null,
  status text not null check (status in ('ACTUAL', 'ESTIMATE', 'PROVISIONAL', 'DECLARED')),
  source text references measures.source,
  subject_id uuid,
  cell_id integer not null references measures.cell,
  record_kind text not null,
  record_id uuid not null,
  written xid8 not null default pg_current_xact_id(),
  retracted xid8
);
comment on table measures.measure is
  'Dated quantities at a place, derived from records by the modules'' measure views and never typed. Rows are only added and retracted, each with its transaction: so an answer can be asked again as it was known.';
create index measure_area on measures.measure (area_id, indicator, happened_on);
create index measure_organization on measures.measure (organization_id, indicator, happened_on);
create index measure_record on measures.measure (record_id) where retracted is null;

insert into measures.source (code, name_vi, name_en, kind, position) values
  ('state_budget', 'Ngân sách nhà nước', 'State budget', 'STATE', 1),
  ('programme_938', 'Đề án 938 (ngân sách nhà nước)', 'Programme 938 (state budget)', 'STATE', 2),
  ('fund', 'Quỹ Bảo trợ trẻ em', 'Children''s Fund', 'MOBILISED', 3),
  ('ngo', 'Tổ chức phi chính phủ', 'Non-governmental organizations', 'MOBILISED', 4),
  ('other', 'Nguồn vận động khác', 'Other mobilised sources', 'MOBILISED', 5);

insert into measures.axis_value (axis, code, name_vi, name_en, position) values
  ('sex', 'M', 'Nam', 'Boys', 1),
  ('sex', 'F', 'Nữ', 'Girls', 2),
  ('age', '0-5', 'Dưới 6 tuổi', 'Under 6', 1),
  ('age', '6-10', 'Từ 6 đến 10 tuổi', '6 to 10', 2),
  ('age', '11-15', 'Từ 11 đến 15 tuổi', '11 to 15', 3);

insert into measures.cell (id, axes, name) values
  (0, '', ''), (1, 'sex', 'M'), (2, 'sex', 'F'), (3, 'age', '0-5'), (4, 'age', '6-10'), (5, 'age', '11-15');
