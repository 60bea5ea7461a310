-- From explicit to triggers: the product's own call does nothing, each statement on an activity's tables derives.
alter function measures.derive(text, uuid) rename to derive_kept;
create function measures.derive(kind text, record uuid) returns bigint language sql as 'select 0::bigint';
grant execute on function measures.derive(text, uuid) to mangnon_app;

create function measures.derive_activity() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform measures.derive_kept('activity', c.id) from changed c;
  return null;
end
$$;
create function measures.derive_activity_of_part() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform measures.derive_kept('activity', c.activity_id) from (select distinct activity_id from changed) c;
  return null;
end
$$;
create trigger derive_activity after insert on activities.activity
  referencing new table as changed for each statement execute function measures.derive_activity();
create trigger derive_kind after insert on activities.activity_kind
  referencing new table as changed for each statement execute function measures.derive_activity_of_part();
create trigger derive_attendance after insert on activities.attendance
  referencing new table as changed for each statement execute function measures.derive_activity_of_part();
create trigger derive_figure after insert on activities.figure
  referencing new table as changed for each statement execute function measures.derive_activity_of_part();
create trigger derive_cost after insert on activities.cost
  referencing new table as changed for each statement execute function measures.derive_activity_of_part();
