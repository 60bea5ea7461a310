create table planning.item_serves (
  item_id uuid not null references planning.item on delete cascade,
  target_id uuid not null references planning.target,
  primary key (item_id, target_id)
);
comment on table planning.item_serves is 'The targets of a programme that a task of another plan serves.';
create index item_serves_target on planning.item_serves (target_id);
