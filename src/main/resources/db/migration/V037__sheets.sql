-- Work filled in offline: workbooks as they came back, and which version of which activity was last saved from which.
create table activities.sheet_upload (
  id uuid primary key,
  person_id uuid not null,
  name text not null,
  bytes bytea not null,
  received_at timestamptz not null default current_timestamp,
  added integer,
  changed integer,
  withdrawn integer
);
create index sheet_upload_person on activities.sheet_upload (person_id, received_at);
comment on table activities.sheet_upload is 'A workbook somebody sent: shown to its sender alone, kept for a month.';

create table activities.sheet_row (
  workbook_id uuid not null,
  activity_id uuid not null references activities.activity,
  version integer not null,
  primary key (workbook_id, activity_id)
);
comment on table activities.sheet_row is
  'The version an activity had after it was last saved from a workbook: whoever goes on in the same file meets no conflict with herself.';
