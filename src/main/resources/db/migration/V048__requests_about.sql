-- A request for a report may be about a record, such as a campaign.
alter table reporting.request add column about_kind text, add column about_id uuid,
  add check ((about_kind is null) = (about_id is null));
create index request_about on reporting.request (about_id) where about_id is not null;
