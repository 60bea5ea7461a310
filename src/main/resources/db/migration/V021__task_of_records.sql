-- A figure knows the task of a plan that its record serves.
alter table measures.measure add task_id uuid;
comment on column measures.measure.task_id is 'The task its record serves; the plan, where it names a plan and none of its tasks.';
create index measure_task on measures.measure (task_id, indicator) where retracted is null and task_id is not null;
update measures.measure m set task_id = coalesce(a.task_id, a.plan_id)
from activities.activity a
where m.record_kind = 'activity' and m.record_id = a.id and m.retracted is null
  and coalesce(a.task_id, a.plan_id) is not null;
