-- How many children live where: entered locally, to ask back when an event is said to have had more.
create table units.area_children (
  area_id uuid not null references units.area,
  year integer not null check (year between 1990 and 2200),
  children bigint not null check (children >= 0),
  basis text not null default '',
  primary key (area_id, year)
);
comment on table units.area_children is 'Children under 16 of an area in a year, as entered locally (Law on Children 2016, art. 1).';
