-- A report that is open may move to a newer edition of its form; each hand-in stays on the one it was made by.
alter table reporting.submission add column template_id uuid references reporting.template;
update reporting.submission s set template_id = r.template_id from reporting.report r where r.id = s.report_id;
alter table reporting.submission alter column template_id set not null;
comment on column reporting.submission.template_id is 'The edition of the form it was handed in by.';

create table reporting.leftover (
  id uuid primary key,
  report_id uuid not null references reporting.report,
  title text not null,
  text text not null check (text <> '')
);
create index leftover_report on reporting.leftover (report_id);
comment on table reporting.leftover is
  'What was written in a part or cell that the newer edition of the form has no place for; kept until somebody puts it away.';
