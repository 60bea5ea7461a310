create extension if not exists btree_gist;
create schema units;

-- Places in time. An area is a territory; a code is only what it is called for a while.
create table units.area (
  id uuid primary key,
  level text not null check (level in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  valid_from date,
  valid_to date,
  established_by text not null default '',
  version integer not null default 0,
  check (valid_to >= valid_from)
);
comment on table units.area is 'A territory, for as long as it keeps its borders. Empty valid_from: since before our data; empty valid_to: still.';

create table units.area_name (
  area_id uuid not null references units.area,
  during daterange not null,
  code text not null,
  kind text not null,
  name text not null,
  folded text not null,
  primary key (area_id, during),
  exclude using gist (area_id with =, during with &&),
  exclude using gist (code with =, during with &&)
);
comment on table units.area_name is 'What an area is called while: name with its type word, and code. A code means one area at a time.';
create index area_name_folded on units.area_name (folded text_pattern_ops);
create index area_name_code on units.area_name (code);

create table units.area_alias (
  area_id uuid not null references units.area,
  name text not null,
  folded text not null,
  note text not null default '',
  primary key (area_id, folded)
);
comment on table units.area_alias is 'Other names people still use for an area.';

create table units.area_parent (
  area_id uuid not null references units.area,
  parent_id uuid not null references units.area,
  during daterange not null,
  primary key (area_id, during),
  check (area_id <> parent_id),
  exclude using gist (area_id with =, during with &&)
);
create index area_parent_parent on units.area_parent (parent_id);

create table units.area_attribute (
  area_id uuid not null references units.area,
  attribute text not null check (attribute in ('EXTREMELY_DIFFICULT', 'MOUNTAINOUS', 'ISLAND', 'ETHNIC_MINORITY')),
  during daterange not null,
  basis text not null default '',
  primary key (area_id, attribute, during),
  exclude using gist (area_id with =, attribute with =, during with &&)
);

create table units.succession (
  predecessor_id uuid not null references units.area,
  successor_id uuid not null references units.area,
  takes_effect date not null,
  whole boolean not null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
comment on table units.succession is 'Which area took over another, wholly or in part. Of a part nobody knows how much until units.share says.';
create index succession_successor on units.succession (successor_id);

create table units.share (
  predecessor_id uuid not null,
  successor_id uuid not null,
  weight bigint not null check (weight >= 0),
  basis text not null check (basis <> ''),
  primary key (predecessor_id, successor_id),
  foreign key (predecessor_id, successor_id) references units.succession
);
comment on table units.share is 'What a person decided each successor of a split area gets: weights, not percentages, so that they always add up.';

-- Bodies in their lines of command.
create table units.organization (
  id uuid primary key,
  line text not null check (line in
    ('GOVERNMENT', 'WOMENS_UNION', 'YOUTH_UNION', 'PIONEERS', 'ASSOCIATION', 'SCHOOL', 'FUND', 'NGO')),
  kind text not null check (kind in
    ('PEOPLES_COMMITTEE', 'DEPARTMENT', 'DIVISION', 'OFFICE', 'BOARD', 'POLICE', 'UNION', 'COUNCIL', 'ASSOCIATION', 'SCHOOL', 'FUND',
     'PARTNER', 'CENTRE')),
  body_id uuid references units.organization,
  area_id uuid not null references units.area,
  valid_from date,
  valid_to date,
  version integer not null default 0,
  check (valid_to >= valid_from),
  check (body_id <> id)
);
comment on column units.organization.body_id is 'The body this board, division or office is a part of; empty for a body.';
create index organization_area on units.organization (area_id);
create index organization_body on units.organization (body_id);

create table units.organization_name (
  organization_id uuid not null references units.organization,
  during daterange not null,
  name text not null,
  short_name text not null,
  folded text not null,
  primary key (organization_id, during),
  exclude using gist (organization_id with =, during with &&)
);
create index organization_name_folded on units.organization_name (folded text_pattern_ops);

create table units.organization_alias (
  organization_id uuid not null references units.organization,
  name text not null,
  folded text not null,
  primary key (organization_id, folded)
);

create table units.organization_parent (
  organization_id uuid not null references units.organization,
  parent_id uuid not null references units.organization,
  during daterange not null,
  primary key (organization_id, during),
  check (organization_id <> parent_id),
  exclude using gist (organization_id with =, during with &&)
);
create index organization_parent_parent on units.organization_parent (parent_id);

create table units.organization_succession (
  predecessor_id uuid not null references units.organization,
  successor_id uuid not null references units.organization,
  takes_effect date not null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index organization_succession_successor on units.organization_succession (successor_id);

create table units.following (
  board_id uuid not null references units.organization,
  followed_id uuid not null references units.organization,
  during daterange not null,
  primary key (board_id, followed_id, during),
  exclude using gist (followed_id with =, board_id with =, during with &&)
);
comment on table units.following is 'Which bodies a board follows for its body (its cluster): their reports go through it.';

-- Derived by units.rebuild_reach(): who is at or below whom, former parts included.
create table units.area_reach (
  root_id uuid not null references units.area,
  area_id uuid not null references units.area,
  primary key (root_id, area_id)
);
comment on table units.area_reach is 'Areas that are, or ever were, at or below a root, together with their whole predecessors. Derived.';
create index area_reach_area on units.area_reach (area_id);

create table units.organization_reach (
  root_id uuid not null references units.organization,
  organization_id uuid not null references units.organization,
  primary key (root_id, organization_id)
);
comment on table units.organization_reach is 'Organizations at or below a root at any time, with their predecessors. Derived.';
create index organization_reach_organization on units.organization_reach (organization_id);
