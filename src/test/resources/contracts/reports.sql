-- a report is handed in as often as it says
select r.id from reporting.report r
where r.turn <> (select count(*) from reporting.submission s where s.report_id = r.id)

-- every turn but the last was sent back, or accepted and opened again
select s.report_id from reporting.submission s join reporting.report r on r.id = s.report_id
where s.turn < r.turn and s.decided is distinct from 'RETURNED' and s.reopened_at is null

-- the decision on the last turn is the state of the report
select r.id from reporting.report r join reporting.submission s on s.report_id = r.id and s.turn = r.turn
where r.state in ('RETURNED', 'ACCEPTED')
    and s.decided is distinct from case when s.reopened_at is null then r.state when r.state = 'RETURNED' then 'ACCEPTED' end
   or r.state in ('SUBMITTED', 'ISSUED') and s.decided is not null

-- whoever sends a report back says why
select s.report_id from reporting.submission s
where (s.decided = 'RETURNED' or s.reopened_at is not null)
  and not exists (select from reporting.remark m where m.report_id = s.report_id and m.turn = s.turn)

-- a report of below is brought together as of a hand-in that was accepted, and no owed report twice in one
select i.report_id from reporting.included i
join reporting.submission s on s.report_id = i.included_id and s.turn = i.turn where s.decided is distinct from 'ACCEPTED'

-- an issued report has its number, and nothing else has one
select r.id from reporting.report r full join reporting.issue i on i.report_id = r.id
where (r.state = 'ISSUED') <> (i.report_id is not null)

-- a report's questions are those of its plan's form, or of the one chosen for its duty
select r.id from reporting.report r
join reporting.template t on t.id = r.template_id join planning.provision v on v.id = r.duty_id and r.duty_kind = 'provision'
left join reporting.duty d on d.provision_id = v.id
where t.plan_id is distinct from v.plan_id and t.series is distinct from d.series

-- no report stands on a form that is still a draft
select r.id from reporting.report r join reporting.template t on t.id = r.template_id where t.state = 'DRAFT'

-- of a form one edition is drawn up at a time, and it is the last
select d.id from reporting.template d join reporting.template t on t.series = d.series
where d.state = 'DRAFT' and t.edition > d.edition

-- a grid has the same columns in every line
select f.part_id, f.key from reporting.field f where f.line_id is not null
group by f.part_id, f.key
having count(*) <> (select count(*) from reporting.line l where l.part_id = f.part_id)
    or count(distinct (f.path, f.title)) > 1

-- the ledger as known at hand-in still gives the figures handed in
select f.report_id, f.turn, f.indicator from reporting.figure f
join reporting.submission s on s.report_id = f.report_id and s.turn = f.turn
join reporting.report r on r.id = f.report_id
left join reporting.told_unit u on u.report_id = f.report_id and u.turn = f.turn and u.unit_id = f.unit_id
where not r.consolidates
  and (select rule from measures.indicator i where i.code = f.indicator) in ('SUM', 'DECLARED')
  and f.quantity <> (select coalesce(sum(m.quantity), 0)
                     from measures.asked(f.indicator, f.cell_id, coalesce(f.unit_id, r.place_id),
                                         coalesce(u.how, r.how), f.first_day, f.last_day,
                                         coalesce(f.source_kind, ''), '', s.snapshot) m)
