create schema web;

create table web.assumed_date (
  only_one boolean primary key default true check (only_one),
  day date not null
);
comment on table web.assumed_date is 'The day a demo takes for today. Empty elsewhere.';

create table web.draft (
  person_id uuid not null,
  form text not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (person_id, form)
);
comment on table web.draft is 'Half-written forms, one a person and form.';
