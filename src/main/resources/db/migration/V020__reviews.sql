create table planning.review (
  id uuid primary key,
  plan_id uuid not null references planning.plan,
  kind text not null check (kind in ('MID_YEAR', 'YEAR_END')),
  as_of date not null,
  done text not null,
  behind text not null,
  causes text not null,
  proposals text not null,
  version integer not null default 1,
  unique (plan_id, kind)
);
comment on table planning.review is 'A review of a plan: drafted from its figures on a day, then written on by people.';
