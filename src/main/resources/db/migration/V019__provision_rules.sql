-- A duty of a plan carries a rule.
alter table planning.provision
  add column kind text not null default 'REPORT' check (kind in ('REPORT', 'PLAN', 'ANSWER', 'TASK')),
  add column rule jsonb,
  add column regime text not null default 'PLAN' references dues.regime,
  add column owed_from date,
  add column laid_until date,
  add column laid_version integer not null default 0;
update planning.provision set rule = jsonb_build_object('kind', 'FIXED', 'operator', operator, 'date', due_on);
alter table planning.provision
  alter column rule set not null,
  drop column operator,
  drop column due_on;
comment on column planning.provision.rule is 'By when, as a value: see DueRule.';
comment on column planning.provision.owed_from is 'Turns that fell before are not owed: the year in which it was first laid out, or the day of the plan.';
comment on column planning.provision.laid_until is 'How far its dues are laid out; empty while they wait for it.';
create index provision_laid on planning.provision (laid_until);

create table planning.occasion (
  id uuid primary key,
  provision_id uuid not null references planning.provision,
  happened_on date not null,
  asked_for date,
  words text not null check (words <> '')
);
comment on table planning.occasion is 'What makes a duty fall: an event counted from, or a request with the day it asks for.';
create index occasion_provision on planning.occasion (provision_id);

alter table reporting.report add column round text not null default 'once' check (round <> '');
alter table reporting.report alter column round drop default;
comment on column reporting.report.round is 'Which time the duty falls: that of its due, or of the dues it brings together.';
drop index reporting.report_consolidation;
create unique index report_consolidation on reporting.report (provision_id, organization_id, round) where consolidates;
