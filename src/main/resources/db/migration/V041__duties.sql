-- A report is owed under a plan's provision, a level of a regime, or a request; and may be consolidated at every level.
alter table reporting.report
  add column duty_kind text not null default 'provision' check (duty_kind in ('provision', 'regime-level', 'request')),
  add column duty_id uuid;
update reporting.report set duty_id = provision_id;
drop index reporting.report_consolidation;
alter table reporting.report
  alter column duty_id set not null,
  alter column duty_kind drop default,
  drop column provision_id;
create unique index report_consolidation on reporting.report (duty_id, organization_id, round) where due_id is null;
create index report_duty on reporting.report (duty_id);
comment on column reporting.report.duty_id is 'What it is owed under; a provision lies in a lower module and has no foreign key here.';
comment on column reporting.report.consolidates is
  'Whether it is made from the accepted reports of those below. Owed itself to a body above it has a due; else it settles none.';

alter table reporting.included drop constraint included_pkey;
alter table reporting.included add column of_turn integer not null default 1;
alter table reporting.included alter column of_turn drop default;
alter table reporting.included add primary key (report_id, of_turn, included_id);
comment on column reporting.included.of_turn is 'Which hand-in of the consolidated report this belongs to; turn is that of the included one.';

alter table reporting.submission
  add column reopened_at timestamptz,
  add column reopened_by uuid references identity.person,
  add column reopened_because text not null default '',
  add check ((reopened_at is null) = (reopened_by is null)),
  add check (reopened_at is null or decided = 'ACCEPTED' and reopened_because <> '');
comment on column reporting.submission.reopened_because is 'Why one that was accepted was opened again. What was accepted stays as it was, to be cited.';

alter table reporting.report add column addressee_id uuid references units.organization;
comment on column reporting.report.addressee_id is
  'The body to which it is handed in, which need not stand above its own: it reads what was handed in. Empty for one owed to nobody.';
