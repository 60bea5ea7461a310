-- Whose budget the state's money is out of; and the money of plans, step by step.
alter table measures.source add part_of text references measures.source;
comment on column measures.source.part_of is 'The source this one is a part of: the budget of one level. What is held against each other is added up by the whole source.';
update measures.source set position = position * 10;
insert into measures.source (code, name_vi, name_en, kind, position, part_of) values
  ('state_budget_province', 'Ngân sách cấp tỉnh', 'Budget of the province', 'STATE', 11, 'state_budget'),
  ('state_budget_district', 'Ngân sách cấp huyện', 'Budget of the district', 'STATE', 12, 'state_budget'),
  ('state_budget_commune', 'Ngân sách cấp xã', 'Budget of the commune', 'STATE', 13, 'state_budget');

create table planning.money_step (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  plan_id uuid not null references planning.plan,
  item_id uuid references planning.item,
  source text not null references measures.source,
  stage text not null check (stage in ('ESTIMATE', 'APPRAISAL', 'APPROVAL', 'RELEASE', 'RECALL')),
  amount bigint not null check (amount between 0 and 1000000000000000),
  to_id uuid references units.organization,
  taken_on date not null,
  because text not null default '',
  person_id uuid not null references identity.person,
  by text not null,
  organization_id uuid not null references units.organization,
  check ((stage in ('RELEASE', 'RECALL')) = (to_id is not null)),
  check (stage not in ('RELEASE', 'RECALL') or amount > 0)
);
comment on table planning.money_step is
  'What became of the money of a task, or of the plan as a whole, from one source, in whole đồng. Of estimates, appraisals and approvals the last one holds; releases and recalls add up. Rows are only added.';
create index money_step_plan on planning.money_step (plan_id, sequence);
create index money_step_item on planning.money_step (item_id);
create index money_step_to on planning.money_step (to_id);

create table planning.money_rule (
  body_id uuid references units.organization,
  since date not null,
  finance_id uuid references units.organization,
  idle_days integer not null check (idle_days between 1 and 3650),
  unique nulls not distinct (body_id, since)
);
comment on table planning.money_rule is
  'Who appraises the money of a body''s plans, and after how many days money released and not spent is called idle: from a day on. Without a body: for all that have said nothing.';
insert into planning.money_rule (body_id, since, finance_id, idle_days) values (null, '2000-01-01', null, 60);
