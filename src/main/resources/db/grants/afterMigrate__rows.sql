-- Which rows of the register the application's role sees, whatever it asks for: those of communes whose register the acting
-- person keeps. Nobody acts, or somebody without such a post: none. The owner (migrations, checks, derived figures) is free.
create or replace function register.kept() returns setof uuid
language sql stable rows 4 as $$
  with today as (
    select coalesce((select day from web.assumed_date), (now() at time zone 'Asia/Ho_Chi_Minh')::date) as day
  )
  select register.communes_of(array_agg(b.id), t.day)
  from today t
  join identity.position h on h.person_id = nullif(current_setting('mangnon.person', true), '')::uuid
                          and h.during @> t.day and h.roles && array['OFFICER', 'LEADER']
  join units.organization o on o.id = h.organization_id
  join units.organization b on b.id = coalesce(o.body_id, o.id)
  join units.area a on a.id = b.area_id and (a.level = 'COMMUNE' or o.id = b.id)
  group by t.day
$$;

drop policy if exists kept on register.child;
create policy kept on register.child to ${application_role}
  using (commune_id in (select register.kept()) or handed_in = pg_current_xact_id_if_assigned());

-- A household goes with its children; one without any yet is being made.
drop policy if exists kept on register.household;
create policy kept on register.household to ${application_role}
  using (exists (select from register.child c where c.household_id = household.id))
  with check (nullif(current_setting('mangnon.person', true), '') is not null);

-- What belongs to a child, while her record is kept; where it names a commune, also for that commune afterwards.
drop policy if exists kept on register.guardian;
create policy kept on register.guardian to ${application_role}
  using (exists (select from register.child c where c.id = guardian.child_id));
drop policy if exists kept on register.residence;
create policy kept on register.residence to ${application_role}
  using (exists (select from register.child c where c.id = residence.child_id) or commune_id in (select register.kept()));
drop policy if exists kept on register.situation;
create policy kept on register.situation to ${application_role}
  using (exists (select from register.child c where c.id = situation.child_id) or commune_id in (select register.kept()));
drop policy if exists kept on register.need;
create policy kept on register.need to ${application_role}
  using (exists (select from register.child c where c.id = need.child_id) or commune_id in (select register.kept()));
drop policy if exists kept on register.support;
create policy kept on register.support to ${application_role}
  using (exists (select from register.child c where c.id = support.child_id) or commune_id in (select register.kept()));
