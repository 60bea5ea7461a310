-- a report is handed in as often as it says
select r.id from reporting.report r
where r.turn <> (select count(*) from reporting.submission s where s.report_id = r.id)

-- every turn but the last was sent back
select s.report_id from reporting.submission s join reporting.report r on r.id = s.report_id
where s.turn < r.turn and s.decided is distinct from 'RETURNED'

-- the decision on the last turn is the state of the report
select r.id from reporting.report r join reporting.submission s on s.report_id = r.id and s.turn = r.turn
where r.state in ('RETURNED', 'ACCEPTED') and s.decided is distinct from r.state
   or r.state in ('SUBMITTED', 'ISSUED') and s.decided is not null

-- whoever sends a report back says why
select s.report_id from reporting.submission s
where s.decided = 'RETURNED'
  and not exists (select from reporting.remark m where m.report_id = s.report_id and m.turn = s.turn)

-- an issued report has its number, and nothing else has one
select r.id from reporting.report r full join reporting.issue i on i.report_id = r.id
where (r.state = 'ISSUED') <> (i.report_id is not null)

-- a report's questions are those of its plan's form
select r.id from reporting.report r
join reporting.template t on t.id = r.template_id join planning.provision v on v.id = r.provision_id
where t.plan_id <> v.plan_id

-- the ledger as known at hand-in still gives the figures handed in
select f.report_id, f.turn, f.indicator from reporting.figure f
join reporting.submission s on s.report_id = f.report_id and s.turn = f.turn
join reporting.report r on r.id = f.report_id
where not r.consolidates
  and f.quantity <> (select coalesce(sum(m.quantity), 0)
                     from measures.asked(f.indicator, 0, r.place_id, r.how, r.period_first, r.period_last,
                                         coalesce(f.source_kind, ''), '', s.snapshot) m)
