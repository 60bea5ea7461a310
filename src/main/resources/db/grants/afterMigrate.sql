-- What the application's own role may do. It owns nothing, so that it can change no table and no view; what must stay
-- as it was written it may only add to.
grant usage on schema web, journal to ${application_role};

grant select on all tables in schema meta to ${application_role};
grant usage on schema meta to ${application_role};
grant select, insert, update, delete on all tables in schema web to ${application_role};

revoke all on all tables in schema journal from ${application_role};
grant select on all tables in schema journal to ${application_role};
grant insert (person_id, person_name, organization_id, verb, kind, record_id, details)
  on journal.entry to ${application_role};
grant execute on function journal.seal_entries() to ${application_role};

grant usage on schema units to ${application_role};
grant select, insert, update, delete on all tables in schema units to ${application_role};
revoke insert, update, delete on units.area_reach, units.organization_reach from ${application_role};
grant execute on function units.rebuild_reach() to ${application_role};

grant usage on schema identity to ${application_role};
grant select, insert, update, delete on all tables in schema identity to ${application_role};
grant execute on function identity.acts_as(text, uuid[]), identity.acts_above(text, uuid) to ${application_role};

grant usage on schema measures to ${application_role};
grant select on all tables in schema measures to ${application_role};
grant insert, update on measures.indicator to ${application_role};
grant insert, update on measures.source to ${application_role};
grant execute on function measures.derive(text, uuid), measures.fold_totals() to ${application_role};

grant usage on schema activities to ${application_role};
grant select, insert, update, delete on all tables in schema activities to ${application_role};

grant usage on schema documents, notices, dues to ${application_role};
grant select, insert, delete on all tables in schema documents to ${application_role};
revoke delete on documents.outgoing from ${application_role};
grant update (withdrawn_on, withdrawn_why) on documents.outgoing to ${application_role};
grant select, insert, update, delete on all tables in schema notices to ${application_role};
grant select, insert, update on all tables in schema dues to ${application_role};
grant delete on dues.responsibility, dues.reminding, dues.rest_day to ${application_role};

grant usage on schema planning to ${application_role};
grant select, insert, update, delete on all tables in schema planning to ${application_role};
revoke update, delete on planning.money_step from ${application_role};
revoke update, delete on planning.paper, planning.asked from ${application_role};

grant usage on schema reporting to ${application_role};
grant select, insert, update, delete on all tables in schema reporting to ${application_role};
revoke update, delete on reporting.told, reporting.figure, reporting.told_unit, reporting.issue, reporting.included, reporting.doubt,
  reporting.checked from ${application_role};
revoke delete on reporting.submission from ${application_role};
revoke insert, delete on reporting.threshold from ${application_role};

grant usage on schema campaigns to ${application_role};
grant select, insert, update, delete on all tables in schema campaigns to ${application_role};

grant usage on schema vault, casework to ${application_role};
grant select, insert on all tables in schema vault to ${application_role};
grant delete on vault.desk_key, vault.lock to ${application_role};
grant select on all tables in schema casework to ${application_role};
grant insert on casework.case_file, casework.accountability, casework.step, casework.running, casework.told,
  casework.hand_over
  to ${application_role};
grant update on casework.case_file to ${application_role};
grant update (during) on casework.accountability to ${application_role};
grant update (stopped_at, until) on casework.running to ${application_role};
grant update (answered_at, answered_by, accepted, closed_answer) on casework.hand_over to ${application_role};

grant usage on schema register to ${application_role};
grant select, insert, update on all tables in schema register to ${application_role};
grant delete on register.guardian, register.household to ${application_role};
revoke insert on register.support_kind, register.setting from ${application_role};
revoke update on register.support_kind from ${application_role};
grant execute on function register.reach_by_commune(uuid[], date, date, date, date, integer), register.counted(uuid[], date) to ${application_role};
