-- What activities count for. One row a record, indicator, cell and source at most. It serves the task it names, else the
-- plan it names.
create view activities.measure with (security_invoker = true) as
  -- each kind's quantities, also under the manner it was done in: what was typed, else what the kind falls back to
  select i.indicator, a.area_id, a.organization_id, a.begins_on as happened_on,
         coalesce(f.amount, case q.fallback when 'ONE' then 1 else t.children end)::bigint as quantity,
         'ACTUAL' as status, null::text as source, null::uuid as subject_id, 0 as cell_id,
         'activity' as record_kind, a.id as record_id, coalesce(a.task_id, a.plan_id) as task_id
  from activities.activity a
  join activities.activity_kind k on k.activity_id = a.id
  join activities.quantity q on q.kind = k.kind
  cross join lateral (select q.indicator union all
                      select m.indicator from activities.manner_indicator m
                      where m.kind = k.kind and m.manner = k.manner and m.quantity = q.code) i
  left join activities.figure f
    on f.activity_id = a.id and f.kind = q.kind and f.quantity = q.code and f.cell_id = 0
  left join activities.attendance t on t.activity_id = a.id and t.cell_id = 0
  where a.withdrawn_because is null
    and (f.amount is not null
      or (q.fallback = 'ONE' or q.fallback = 'ATTENDANCE' and t.children is not null)
        and a.begins_on >= coalesce(q.valid_from, '-infinity') and a.begins_on <= coalesce(q.valid_to, 'infinity'))
  union all
  -- the parts of what was typed
  select i.indicator, a.area_id, a.organization_id, a.begins_on, f.amount,
         'ACTUAL', null, null, f.cell_id, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a
  join activities.activity_kind k on k.activity_id = a.id
  join activities.figure f on f.activity_id = a.id and f.kind = k.kind and f.cell_id <> 0
  join activities.quantity q on q.kind = f.kind and q.code = f.quantity
  cross join lateral (select q.indicator union all
                      select m.indicator from activities.manner_indicator m
                      where m.kind = k.kind and m.manner = k.manner and m.quantity = q.code) i
  where a.withdrawn_because is null
  union all
  -- the parts of the attendance, under each kind whose number of children is the attendance
  select i.indicator, a.area_id, a.organization_id, a.begins_on, t.children::bigint,
         'ACTUAL', null, null, t.cell_id, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a
  join activities.activity_kind k on k.activity_id = a.id
  join activities.quantity q on q.kind = k.kind and q.fallback = 'ATTENDANCE'
    and a.begins_on >= coalesce(q.valid_from, '-infinity') and a.begins_on <= coalesce(q.valid_to, 'infinity')
  cross join lateral (select q.indicator union all
                      select m.indicator from activities.manner_indicator m
                      where m.kind = k.kind and m.manner = k.manner and m.quantity = q.code) i
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
  select 'adults', a.area_id, a.organization_id, a.begins_on, a.adults::bigint,
         'ACTUAL', null, null, 0, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a
  where a.withdrawn_because is null and a.adults is not null
  union all
  select 'cost', a.area_id, a.organization_id, a.begins_on, c.amount,
         'ACTUAL', c.source, null, 0, 'activity', a.id, coalesce(a.task_id, a.plan_id)
  from activities.activity a join activities.cost c on c.activity_id = a.id
  where a.withdrawn_because is null
  union all
  -- pupils handed over for the summer, and received
  select 'pupils.given', h.area_id, h.from_id, h.given_on, p.number,
         'ACTUAL', null, null, p.cell_id, 'handover', h.id, null
  from activities.handover h
  cross join lateral (select 0 as cell_id, sum(given) as number from activities.pupils where handover_id = h.id
                      union all
                      select cell_id, sum(given) from activities.pupils where handover_id = h.id group by cell_id) p
  where p.number is not null
  union all
  select 'pupils.received', h.area_id, h.to_id, h.given_on, p.number,
         'ACTUAL', null, null, p.cell_id, 'handover', h.id, null
  from activities.handover h
  cross join lateral (select 0 as cell_id, sum(received) as number from activities.pupils where handover_id = h.id
                      union all
                      select cell_id, sum(received) from activities.pupils where handover_id = h.id group by cell_id) p
  where h.received_on is not null and p.number is not null
  union all
  -- declared from paper: what there was; of a stock what there is more than when it was declared last, part by part
  select d.indicator, d.area_id, d.organization_id, d.last_day,
         coalesce(n.amount, 0) - case when i.rule = 'STOCK' then coalesce(b.amount, 0) else 0 end,
         d.status, null, null, c.cell_id, 'declared', d.id, null
  from activities.declared d
  join measures.indicator i on i.code = d.indicator
  left join lateral (
    select e.id from activities.declared e
    where (e.indicator, e.area_id, e.organization_id) = (d.indicator, d.area_id, d.organization_id)
      and e.withdrawn_because is null and (e.last_day, e.id) < (d.last_day, d.id)
    order by e.last_day desc, e.id desc limit 1) before on true
  cross join lateral (
    select a.cell_id from activities.declared_amount a where a.declared_id = d.id
    union
    select a.cell_id from activities.declared_amount a where a.declared_id = before.id and i.rule = 'STOCK') c
  left join activities.declared_amount n on n.declared_id = d.id and n.cell_id = c.cell_id
  left join activities.declared_amount b on b.declared_id = before.id and b.cell_id = c.cell_id
  where d.withdrawn_because is null;
