-- For row policies: whether whoever acts holds a role in one of these bodies, on whatever day; the day is the application's to
-- ask. The system acts for nobody and says so; a statement that does not say who acts may nothing.
create function identity.acts_as(wanted text, bodies uuid[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select current_setting('mangnon.person', true) = 'system'
    or exists (select from identity.position h join units.organization o on o.id = h.organization_id
               where h.person_id::text = current_setting('mangnon.person', true)
                 and wanted = any (h.roles) and coalesce(o.body_id, o.id) = any (bodies))
$$;
comment on function identity.acts_as(text, uuid[]) is 'The second lock behind the application''s own checks.';

-- The same, in a body above this one: for whoever looks after how others keep their time.
create function identity.acts_above(wanted text, body uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select identity.acts_as(wanted, array(select r.root_id from units.organization_reach r where r.organization_id = body))
$$;
revoke execute on function identity.acts_as(text, uuid[]), identity.acts_above(text, uuid) from public;
