alter table units.organization drop constraint organization_kind_check;
alter table units.organization add constraint organization_kind_check check (kind in
  ('PEOPLES_COMMITTEE', 'DEPARTMENT', 'DIVISION', 'OFFICE', 'BOARD', 'POLICE', 'UNION', 'COUNCIL', 'ASSOCIATION', 'SCHOOL',
   'FUND', 'PARTNER', 'CENTRE', 'HOSPITAL'));

-- Where a body works besides its own area: a project tied to some communes.
create table units.organization_reaches_area (
  organization_id uuid not null references units.organization,
  area_id uuid not null references units.area,
  primary key (organization_id, area_id)
);
