-- What activities count for. One row a record, indicator, cell and source at most. It serves the task it names, else the
-- plan it names.
create view activities.measure with (security_invoker = true) as
  -- each kind's quantities: what was typed, else what the kind falls back to
  select q.indicator, a.area_id, a.organization_id, a.begins_on as happened_on,
         coalesce(f.amount, case q.fallback when 'ONE' then 1 else t.children end)::bigint as quantity,
         'ACTUAL' as status, null::text as source, null::uuid as subject_id, 0 as cell_id,
         'activity' as record_kind, a.id as record_id, coalesce(a.task_id, a.plan_id) as task_id
  from activities.activity a
  join activities.activity_kind k on k.activity_id = a.id
  join activities.quantity q on q.kind = k.kind
  left join activities.figure f on f.activity_id = a.id and f.kind = q.kind and f.quantity = q.code
  left join activities.attendance t on t.activity_id = a.id and t.cell_id = 0
  where a.withdrawn_because is null
    and (f.amount is not null or q.fallback = 'ONE' or q.fallback = 'ATTENDANCE' and t.children is not null)
  union all
  -- the parts of the attendance, under each kind whose number of children is the attendance
  select q.indicator, a.area_id, a.organization_id, a.begins_on, t.children::bigint,
         'ACTUAL', null, null, t.cell_id, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a
  join activities.activity_kind k on k.activity_id = a.id
  join activities.quantity q on q.kind = k.kind and q.fallback = 'ATTENDANCE'
  join activities.attendance t on t.activity_id = a.id and t.cell_id <> 0
  where a.withdrawn_because is null
    and not exists (select from activities.figure f
                    where f.activity_id = a.id and f.kind = q.kind and f.quantity = q.code)
  union all
  -- children attending, each event once however many kinds it is of
  select 'attendance', a.area_id, a.organization_id, a.begins_on, t.children::bigint,
         'ACTUAL', null, null, t.cell_id, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a join activities.attendance t on t.activity_id = a.id
  where a.withdrawn_because is null
  union all
  select 'cost', a.area_id, a.organization_id, a.begins_on, c.amount,
         'ACTUAL', c.source, null, 0, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a join activities.cost c on c.activity_id = a.id
  where a.withdrawn_because is null;
