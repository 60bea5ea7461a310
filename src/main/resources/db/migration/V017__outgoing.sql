create table documents.outgoing (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  number integer not null check (number between 1 and 999999),
  symbol text not null check (symbol <> ''),
  issued_on date not null,
  kind text not null,
  subject text not null,
  record_kind text not null,
  record_id uuid not null,
  given_by uuid,
  given_by_name text not null default '',
  given_at timestamptz not null default clock_timestamp(),
  withdrawn_on date,
  withdrawn_why text not null default '',
  year integer not null generated always as (extract(year from issued_on)::integer) stored,
  series text not null generated always as (upper(regexp_replace(symbol, '^-|\s', '', 'g'))) stored
);
comment on table documents.outgoing is 'The register of outgoing documents: number and symbol are given once a body and year (Decree 30/2020, art. 15), and not again when the paper is withdrawn.';
comment on column documents.outgoing.symbol is 'What follows the number, such as KH-UBND; with its hyphen where one joins them, such as -KH/TĐTN.';
comment on column documents.outgoing.series is 'The symbol without what may be typed differently: numbers run within it.';
create unique index outgoing_number on documents.outgoing (organization_id, year, series, number);
create index outgoing_record on documents.outgoing (record_kind, record_id);

-- The Youth Union joins number and symbol by a hyphen: 05-BC/TĐTN.
update reporting.issue i set symbol = '-' || i.symbol
from units.organization o
where o.id = i.organization_id and o.line in ('YOUTH_UNION', 'PIONEERS') and i.symbol not like '-%';

insert into documents.outgoing (id, organization_id, number, symbol, issued_on, kind, subject, record_kind, record_id)
select gen_random_uuid(), coalesce(o.body_id, o.id), i.number, i.symbol, i.issued_on, 'Báo cáo', i.subject, 'report', i.report_id
from reporting.issue i join units.organization o on o.id = i.organization_id
where i.number <= 999999 and i.symbol <> ''
order by i.issued_on, i.report_id
on conflict do nothing;

insert into documents.outgoing (id, organization_id, number, symbol, issued_on, kind, subject, record_kind, record_id,
  withdrawn_on, withdrawn_why)
select gen_random_uuid(), coalesce(o.body_id, o.id), substring(p.number from '^\d+')::integer, p.symbol, p.issued_on, p.kind,
       p.subject, 'plan', p.id,
       case when p.state = 'WITHDRAWN' then p.ended_on end,
       case when p.state = 'WITHDRAWN' then coalesce(p.ended_because, '') else '' end
from planning.plan p join units.organization o on o.id = p.issuer_id
where p.state in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN') and p.issued_on is not null and p.number ~ '^0*[1-9]\d{0,5}(\D|$)' and p.symbol <> ''
order by p.issued_on, p.id
on conflict do nothing;

drop index reporting.issue_number;
comment on table reporting.issue is 'A report as an official document. Its number stands in documents.outgoing.';
