-- every due has the words that made it
select id from dues.due where ended_because is null and clause = ''

-- every due stands on a duty of a plan that was confirmed
select d.id from dues.due d
where d.subject_kind = 'provision' and d.ended_because is null
  and not exists (select from planning.provision v join planning.plan p on p.id = v.plan_id
                  where v.id = d.subject_id and p.state <> 'READ')

-- what is open is owed as the duty says it now
select d.id from dues.due d join planning.provision v on v.id = d.subject_id
join planning.plan p on p.id = v.plan_id
join units.organization c on c.id = v.creditor_id left join units.organization t on t.id = v.via_id
where d.ended_because is null and d.settled_at is null
  and (d.creditor_id <> v.creditor_id and coalesce(c.valid_to, 'infinity') >= d.printed_on
    or d.via_id is distinct from v.via_id and coalesce(least(c.valid_to, t.valid_to), 'infinity') >= d.printed_on
      and v.via_id is not null
    or v.rule ->> 'kind' = 'FIXED' and (d.printed_on <> (v.rule ->> 'date')::date or d.operator <> v.rule ->> 'operator'
      or d.period_first <> v.period_first or d.period_last <> v.period_last)
    or d.kind <> v.kind or d.provisional <> (p.state <> 'IN_FORCE'))

-- what is laid out is owed by everybody it names
(select b.provision_id, b.organization_id from planning.provision_debtor b
 join planning.provision v on v.id = b.provision_id join planning.plan p on p.id = v.plan_id
 join units.organization o on o.id = b.organization_id
 left join planning.finding f on f.id = v.finding_id
 where p.state in ('UNNUMBERED', 'IN_FORCE') and f.standing is distinct from 'DROPPED' and v.rule ->> 'kind' = 'FIXED'
   and v.laid_until is not null and coalesce(o.valid_to, 'infinity') >= (v.rule ->> 'date')::date
 except
 select subject_id, debtor_id from dues.due where ended_because is null)

-- nothing is owed by anybody it does not name, or who did not take over from one
select d.id from dues.due d
where d.subject_kind = 'provision' and d.ended_because is null and d.settled_at is null
  and not exists (select from planning.provision_debtor b join planning.provision v on v.id = b.provision_id
                  left join planning.finding f on f.id = v.finding_id
                  where b.provision_id = d.subject_id and f.standing is distinct from 'DROPPED'
                    and b.organization_id in (
                      with recursive before (id) as (
                        select d.debtor_id union
                        select s.predecessor_id from before x join units.organization_succession s on s.successor_id = x.id)
                      select id from before))

-- nobody answers by a day on which he was gone: who ended after it was laid out is followed by who took over
select d.id from dues.due d join dues.responsibility r on r.due_id = d.id and upper_inf(r.during)
join units.organization o on o.id = r.organization_id
where d.ended_because is null and d.settled_at is null and o.valid_to < d.printed_on

-- nobody owes the same twice
select subject_id, debtor_id from dues.due where ended_because is null
group by subject_id, debtor_id, kind, round having count(*) > 1

-- nobody owes to himself; a clock of a case, where no body stands above
select id from dues.due where debtor_id = creditor_id and ended_because is null and kind <> 'CASE'

-- the deadline is the end of the day printed, or of the one before where "before" is taken at its word, unless it moves on or is a time of that day
select d.id from dues.due d, dues.policy y,
  lateral (select (d.printed_on + case when d.operator = 'BEFORE' and y.before_means = 'BY_END_OF_DAY_BEFORE'
                                       then 0 else 1 end)::timestamp at time zone 'Asia/Ho_Chi_Minh' as printed) p
where d.settled_at is null and d.ended_because is null
  and (d.due_at < p.printed and (d.subject_kind not in ('urgent-report', 'request', 'case-clock') or d.due_at <= p.printed - interval '1 day')
    or d.due_at > p.printed and (not d.rolls or d.due_at > p.printed + interval '20 days'))

-- a due whose last day is worked needs no other
select d.id from dues.due d where d.internal_on >= (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date - 1

-- a due is open, settled or ended, and only one of them
select id from dues.due
where (settled_at is not null and ended_because is not null)
   or num_nulls(settled_at, settled_kind, settled_id) not in (0, 3)

-- at every instant exactly one body is answerable
select d.id from dues.due d left join dues.responsibility r on r.due_id = d.id
group by d.id
having count(*) filter (where upper_inf(r.during)) <> 1
    or range_agg(r.during) <> tstzmultirange(tstzrange(min(lower(r.during)), null))

-- what settled a due is its report, handed in and not sent back, its plan, the answer to it, or words
select d.id from dues.due d left join reporting.report r on r.id = d.settled_id and r.due_id = d.id
where d.settled_at is not null and coalesce(r.state, '') not in ('SUBMITTED', 'ACCEPTED')
  and not (d.kind = 'PLAN' and d.settled_kind = 'plan') and not (d.settled_id = d.id and d.settled_words <> '')
  and not (d.kind = 'ANSWER' and d.settled_kind = 'obstacle' and d.settled_id = d.subject_id)
  and not (d.kind = 'URGENT' and d.settled_kind = 'urgent-report' and d.settled_id = d.subject_id)
  and not (d.kind = 'CASE' and d.settled_kind = 'case'
    and exists (select from casework.running r where r.id = d.subject_id and r.case_id = d.settled_id))
  and not (d.kind = 'ANSWER' and exists (select from planning.paper a where a.id = d.settled_id and a.answers_id = d.subject_id))

-- an answer is owed by one body while what was raised waits for it, and by nobody once it was given
select o.id from planning.obstacle o left join dues.due d on d.subject_id = o.id and d.settled_at is null and d.ended_because is null
group by o.id
having count(d.id) <> case when o.state = 'OPEN' then 1 else 0 end

-- whoever an urgent report went to owes a word until it has said that it came
select r.urgent_id from reporting.urgent_recipient r
left join dues.due d on d.subject_id = r.urgent_id and d.debtor_id = r.organization_id and d.ended_because is null
where d.id is null or (d.settled_at is null) <> (r.acknowledged_at is null)

-- a report handed in and not sent back has settled its due
select r.id from reporting.report r join dues.due d on d.id = r.due_id
where r.state in ('SUBMITTED', 'ACCEPTED') and d.ended_because is null and d.settled_id is distinct from r.id

-- from tomorrow on nobody who has ended answers for what is open, where somebody took over
select d.id from dues.due d join dues.responsibility r on r.due_id = d.id
join units.organization o on o.id = r.organization_id
where d.ended_because is null and d.settled_at is null and o.valid_to is not null and units.heir(o.id) is not null
  and r.during && tstzrange(greatest(o.valid_to + 1, (select day + 1 from web.assumed_date))::timestamp
                            at time zone 'Asia/Ho_Chi_Minh', null)

-- more time than the rule gives was granted, and what was granted last counts
select d.id from dues.due d
where d.extended_until is distinct from (select e.granted_until from dues.extension e
                                         where e.due_id = d.id and e.granted_until is not null
                                         order by e.decided_at desc limit 1)

-- a clock of a case that runs is owed by one body: who answers for the case, or who was asked to; one that stopped, by nobody
select r.id from casework.running r join casework.case_file c on c.id = r.case_id
left join dues.due d on d.subject_id = r.id and d.settled_at is null and d.ended_because is null
group by r.id, c.id
having count(d.id) <> case when r.stopped_at is null then 1 else 0 end
  or r.stopped_at is null and max(d.debtor_id::text) <> case when r.code = 'ACCEPTANCE' then c.handing_to_id else c.accountable_id end::text

-- what is owed because of a case only its caseworkers know of
select d.id from dues.due d where (d.kind = 'CASE') <> (d.role_needed is not distinct from 'CASEWORKER' and d.seen_by <> '{}')

-- exactly one body answers for a case at each instant since it came, and it is the one that is written on it
select c.id from casework.case_file c left join casework.accountability a on a.case_id = c.id
group by c.id
having count(a.during) = 0 or (select count(*) from unnest(range_agg(a.during))) <> 1 or not upper_inf(range_merge(range_agg(a.during)))
  or max(case when upper_inf(a.during) then a.organization_id::text end) <> c.accountable_id::text
