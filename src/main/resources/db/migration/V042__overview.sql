-- Which figures stand on the overview of whom: data, since every line and every leader looks for something else.
create table reporting.overview (
  id uuid primary key default gen_random_uuid(),
  line text not null check (line in ('GOVERNMENT', 'WOMENS_UNION', 'YOUTH_UNION', 'PIONEERS', 'ASSOCIATION', 'SCHOOL', 'FUND', 'NGO')),
  role text not null check (role in ('LEADER', 'OFFICER')),
  indicators text[] not null check (cardinality(indicators) between 1 and 8),
  version integer not null default 0,
  unique (line, role)
);
comment on table reporting.overview is 'The figures of the overview, in their order, for those who lead in a line and for all others in it.';

insert into reporting.overview (line, role, indicators)
select line, role,
       case when role = 'LEADER'
         then array['attendance', 'gift.children', 'scholarship.children', 'cost', 'abuse.children', 'injury.deaths']
         else array['attendance', 'launch.items', 'gift.children', 'scholarship.children', 'participation.items', 'play.items'] end
from unnest(array['GOVERNMENT', 'WOMENS_UNION', 'YOUTH_UNION', 'PIONEERS', 'ASSOCIATION', 'SCHOOL', 'FUND', 'NGO']) line
cross join unnest(array['LEADER', 'OFFICER']) role;
