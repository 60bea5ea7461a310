-- The outlines of areas, loaded by an administrator from a file he has the right to use. None come with the software.
create table units.boundary (
  area_id uuid primary key references units.area,
  rings text not null check (rings <> ''),
  source text not null check (source <> '')
);
comment on table units.boundary is 'The outline of an area, simplified to what a picture shows.';
comment on column units.boundary.rings is
  'Rings separated by ";", of longitude and latitude in turn, in ten-thousandths of a degree (WGS 84), separated by blanks.';
comment on column units.boundary.source is 'Whose data it is and by what right it is used.';
