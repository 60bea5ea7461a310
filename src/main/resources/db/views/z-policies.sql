-- Which rows the application's role sees: the second lock behind the application's own checks. Who owns the tables sees all.

-- What only few may know to be owed; whoever makes a due may make it known to others.
create policy need_to_know on dues.due
  using (role_needed is null
    or identity.acts_as(role_needed, seen_by))
  with check (true);

-- That a case is somewhere, in which state and how late, the bodies above may know; what was done in it, only who works on it.
create policy need_to_know on casework.case_file
  using (identity.acts_as('CASEWORKER', array[accountable_id, handing_to_id])
    or identity.acts_above('CASEWORKER', accountable_id))
  with check (identity.acts_as('CASEWORKER', array[accountable_id, handing_to_id, received_by]));
create policy need_to_know on casework.running
  using (exists (select from casework.case_file c where c.id = case_id));
create policy need_to_know on casework.accountability
  using (exists (select from casework.case_file c where c.id = case_id));
create policy need_to_know on casework.step
  using (exists (select from casework.case_file c where c.id = case_id
                   and identity.acts_as('CASEWORKER', array[c.accountable_id, c.handing_to_id])));
create policy need_to_know on casework.hand_over
  using (exists (select from casework.case_file c where c.id = case_id
                   and identity.acts_as('CASEWORKER', array[c.accountable_id, c.handing_to_id])));

-- Of children: the communes whose register the acting person keeps on the day. Nobody acts, the system, or somebody without such
-- a post: none. A province's departments are parts of its committee and many: names are for posts in the committee itself.
create function register.kept() returns setof uuid
language sql stable rows 4 as $$
  with today as (
    select coalesce((select day from web.assumed_date), (now() at time zone 'Asia/Ho_Chi_Minh')::date) as day
  )
  select register.communes_of(array_agg(b.id), t.day)
  from today t
  join identity.position h on h.person_id = nullif(nullif(current_setting('mangnon.person', true), ''), 'system')::uuid
                          and h.during @> t.day and h.roles && array['OFFICER', 'LEADER']
  join units.organization o on o.id = h.organization_id
  join units.organization b on b.id = coalesce(o.body_id, o.id)
  join units.area a on a.id = b.area_id and (a.level = 'COMMUNE' or o.id = b.id)
  group by t.day
$$;

create policy kept on register.child
  using (commune_id in (select register.kept()) or handed_in = pg_current_xact_id_if_assigned());

-- A household goes with its children; one without any yet is being made.
create policy kept on register.household
  using (exists (select from register.child c where c.household_id = household.id))
  with check (nullif(current_setting('mangnon.person', true), '') is not null);

-- What belongs to a child, while her record is kept; where it names a commune, also for that commune afterwards.
create policy kept on register.guardian
  using (exists (select from register.child c where c.id = guardian.child_id));
create policy kept on register.residence
  using (exists (select from register.child c where c.id = residence.child_id) or commune_id in (select register.kept()));
create policy kept on register.situation
  using (exists (select from register.child c where c.id = situation.child_id) or commune_id in (select register.kept()));
create policy kept on register.need
  using (exists (select from register.child c where c.id = need.child_id) or commune_id in (select register.kept()));
create policy kept on register.support
  using (exists (select from register.child c where c.id = support.child_id) or commune_id in (select register.kept()));
