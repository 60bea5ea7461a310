-- From triggers to on-read: nothing is kept; where the table was, the definition answers.
drop trigger derive_activity on activities.activity;
drop trigger derive_kind on activities.activity_kind;
drop trigger derive_attendance on activities.attendance;
drop trigger derive_figure on activities.figure;
drop trigger derive_cost on activities.cost;
drop function measures.derive_activity();
drop function measures.derive_activity_of_part();
alter table measures.measure rename to kept;
create view measures.measure with (security_invoker = true) as
  select 0::bigint as id, indicator, area_id, organization_id, happened_on, quantity, status, source, subject_id, cell_id,
         record_kind, record_id, '0'::xid8 as written, null::xid8 as retracted, task_id
  from measures.defined;
grant select on measures.measure to mangnon_app;
