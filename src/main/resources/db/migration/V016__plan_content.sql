-- A plan becomes an object of its own: an outline of items, of which some are tasks, and targets. Read plans keep their
-- findings; what a person confirmed of them is copied here.
alter table planning.plan drop constraint plan_state_check;
alter table planning.plan add constraint plan_state_check check (state in
  ('READ', 'DRAFT', 'APPROVING', 'UNNUMBERED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'));
comment on column planning.plan.state is
  'READ: proposed by the reader. DRAFT: being written here. APPROVING: frozen on its way to a decision. UNNUMBERED: confirmed, but number or date are blank: its dues are provisional. IN_FORCE. SUPERSEDED: another took its place. WITHDRAWN.';
alter table planning.plan
  add column written boolean not null default false,
  add column programme boolean not null default false,
  add column superior_id uuid references planning.plan,
  add column replaces_id uuid references planning.plan,
  add column replaces_how text check (replaces_how in ('AMENDS', 'SUPERSEDES')),
  add column bases text not null default '',
  add column opening text not null default '',
  add column superior_name text not null default '',
  add column recipients text not null default '',
  add column ended_on date,
  add column ended_because text,
  add check ((replaces_id is null) = (replaces_how is null)),
  add check (state not in ('SUPERSEDED', 'WITHDRAWN') or ended_on is not null),
  add check (id is distinct from superior_id and id is distinct from replaces_id);
comment on column planning.plan.written is 'Written here, from its items; else read from a document, whose text it keeps.';
comment on column planning.plan.programme is 'Runs for several years, with milestones; yearly plans serve its targets.';
comment on column planning.plan.superior_id is 'The plan of the body above that this one carries out.';
comment on column planning.plan.replaces_id is 'The plan this one amends or supersedes.';
comment on column planning.plan.bases is 'Legal bases and recipients: one a line.';
create index plan_superior on planning.plan (superior_id);
create index plan_replaces on planning.plan (replaces_id);
drop index planning.plan_number;
create unique index plan_number on planning.plan (issuer_id, number, symbol, (extract(year from issued_on)))
  where state in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN');

create table planning.item (
  id uuid primary key,
  plan_id uuid not null references planning.plan,
  position integer not null,
  level smallint not null check (level between 1 and 6),
  kind text not null check (kind in ('HEADING', 'TEXT', 'TASK')),
  label text not null default '',
  text text not null check (text <> ''),
  carries_out_id uuid references planning.item,
  first_on date,
  last_on date,
  unique (plan_id, position) deferrable initially deferred,
  check (last_on >= first_on)
);
comment on table planning.item is 'The outline of a plan in its order: headings, paragraphs and tasks. What follows an item at a deeper level belongs to it.';
comment on column planning.item.label is 'The label as it was printed; empty where it follows from the position.';
comment on column planning.item.carries_out_id is 'The task of the superior''s plan that this one carries out.';
create index item_carries_out on planning.item (carries_out_id);

create table planning.item_body (
  item_id uuid not null references planning.item on delete cascade,
  role text not null check (role in ('LEAD', 'COORDINATE')),
  name text not null check (name <> ''),
  organization_id uuid references units.organization,
  primary key (item_id, role, name)
);
comment on table planning.item_body is 'Who leads a task and who works along; the name as written, and the body it is.';
create index item_body_organization on planning.item_body (organization_id);

create table planning.target (
  id uuid primary key,
  plan_id uuid not null references planning.plan,
  position integer not null,
  item_id uuid references planning.item on delete set null,
  of_id uuid references planning.target,
  answers_id uuid references planning.target,
  serves_id uuid references planning.target,
  what text not null check (what <> ''),
  comparator text not null check (comparator in ('GE', 'GT', 'EQ', 'LE', 'LT', 'RANGE', 'KEEP', 'UP', 'DOWN', 'NONE')),
  amount numeric,
  amount_to numeric,
  unit text not null default '',
  aspiration boolean not null default false,
  level text not null default 'WHOLE' check (level in ('WHOLE', 'EACH_COMMUNE', 'EACH_DISTRICT', 'EACH_BODY', 'ALL_LEVELS')),
  indicator text references measures.indicator,
  denominator text references measures.indicator,
  attribute text check (attribute in ('EXTREMELY_DIFFICULT', 'MOUNTAINOUS', 'ISLAND', 'ETHNIC_MINORITY')),
  base_year integer,
  base_amount numeric,
  due_on date,
  confirmed boolean not null default false,
  deviates_because text not null default '',
  version integer not null default 1,
  check (comparator = 'NONE' or comparator in ('KEEP', 'UP', 'DOWN') or amount is not null),
  check ((comparator = 'RANGE') = (amount_to is not null)),
  check (amount_to > amount),
  check (denominator is null or indicator is not null)
);
comment on table planning.target is
  'What a plan sets out to reach. A percentage with a denominator is worked out from recorded events; UP and DOWN are per cent against base_amount of base_year; KEEP is at least what there was.';
comment on column planning.target.of_id is 'The target this one is a part of ("of which").';
comment on column planning.target.answers_id is 'The superior''s target whose share this one takes on.';
comment on column planning.target.serves_id is 'The programme''s target this one serves.';
comment on column planning.target.attribute is 'Only what happens in communes of this sort counts.';
comment on column planning.target.deviates_because is 'Why its allotments do not add up to it.';
create index target_plan on planning.target (plan_id, position);
create index target_of on planning.target (of_id);
create index target_answers on planning.target (answers_id);
create index target_serves on planning.target (serves_id);

create table planning.milestone (
  target_id uuid not null references planning.target on delete cascade,
  due_on date not null,
  amount numeric not null,
  primary key (target_id, due_on)
);
comment on table planning.milestone is 'What a target is to have reached on the way.';

create table planning.allotment (
  target_id uuid not null references planning.target on delete cascade,
  organization_id uuid not null references units.organization,
  amount numeric not null check (amount >= 0),
  primary key (target_id, organization_id)
);
comment on table planning.allotment is 'How a target is handed down: so much to each body.';
create index allotment_organization on planning.allotment (organization_id);

create table planning.baseline (
  id uuid primary key,
  target_id uuid not null references planning.target on delete cascade,
  comparator text not null,
  amount numeric,
  amount_to numeric,
  due_on date,
  because text not null check (because <> ''),
  replaced_at timestamptz not null,
  replaced_by uuid not null references identity.person
);
comment on table planning.baseline is 'What a target of a plan in force said before it was changed, and why it was: kept for ever.';
create index baseline_target on planning.baseline (target_id, replaced_at);

-- What was read and confirmed until now.
insert into planning.item (id, plan_id, position, level, kind, label, text)
select f.id, f.plan_id, row_number() over (partition by f.plan_id order by f.span_start, f.position),
  case f.kind when 'SECTION' then least(6, 1 + length(f.section) - length(replace(f.section, '.', '')))
              else least(6, 2 + length(f.section) - length(replace(f.section, '.', ''))) end,
  case f.kind when 'SECTION' then 'HEADING' else 'TASK' end,
  case when f.kind <> 'SECTION' or f.section = '' then '' when f.section ~ '(^|[.])[a-zđ]$' then right(f.section, 1) || ')'
       else substring(f.section from '[^.]*$') || '.' end,
  coalesce(nullif(f.value ->> 'title', ''), nullif(f.value ->> 'text', ''), '…')
from planning.finding f join planning.plan p on p.id = f.plan_id
where f.kind in ('SECTION', 'TASK') and f.standing <> 'DROPPED' and p.state in ('UNNUMBERED', 'IN_FORCE');

insert into planning.item_body (item_id, role, name)
select distinct f.id, r.role, trim(name)
from planning.finding f
join planning.item i on i.id = f.id
cross join (values ('LEAD', 'leads'), ('COORDINATE', 'coordinators')) r (role, field)
cross join unnest(string_to_array(f.value ->> r.field, ';')) name
where trim(name) <> '';

insert into planning.target (id, plan_id, position, what, comparator, amount, unit, level, indicator, confirmed, item_id)
select f.id, f.plan_id, row_number() over (partition by f.plan_id order by f.span_start, f.position),
  coalesce(nullif(f.value ->> 'what', ''), '…'),
  case when q.amount is null then 'NONE' else
    case f.value ->> 'comparator' when '>=' then 'GE' when '>' then 'GT' when '<=' then 'LE' when '<' then 'LT' else 'EQ' end end,
  q.amount,
  case when q.scale = 1 then coalesce(f.value ->> 'unit', '') when f.value ->> 'unit' like '%đồng' then 'đồng'
       else coalesce(f.value ->> 'unit', '') end,
  case when coalesce(f.value ->> 'per', '') ~* '(xã|phường|thị trấn)' then 'EACH_COMMUNE'
       when coalesce(f.value ->> 'per', '') ~* 'huyện' then 'EACH_DISTRICT'
       when coalesce(f.value ->> 'per', '') <> '' then 'EACH_BODY' else 'WHOLE' end,
  (select m.code from measures.indicator m where m.code = f.value ->> 'indicator'),
  f.standing <> 'PROPOSED',
  (select s.id from planning.item s where s.plan_id = f.plan_id and s.kind = 'HEADING'
     and exists (select from planning.finding g where g.id = s.id and g.section = f.section) limit 1)
from planning.finding f join planning.plan p on p.id = f.plan_id
cross join lateral (
  select case when f.value ->> 'quantity' ~ '^[0-9]+([.][0-9]+)?$'
         then (f.value ->> 'quantity')::numeric * coalesce(nullif(f.value ->> 'scale', '')::numeric, 1) end as amount,
         coalesce(nullif(f.value ->> 'scale', '')::numeric, 1) as scale) q
where f.kind = 'TARGET' and f.standing <> 'DROPPED' and p.state in ('UNNUMBERED', 'IN_FORCE');
