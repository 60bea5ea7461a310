-- An answer to what was raised is owed like anything else: reminded of, put off, handed on, taken over.
with owed as (
  insert into dues.due (id, kind, subject_kind, subject_id, clause, debtor_id, creditor_id, round, period_first, period_last,
    operator, printed_on, due_at, provisional)
  select gen_random_uuid(), 'ANSWER', 'obstacle', o.id, p.subject, h.organization_id, o.raiser_id, 'once',
         least(lower(h.during)::date, o.answer_by), o.answer_by, 'BY', o.answer_by,
         (o.answer_by + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', false
  from planning.obstacle o
  join planning.plan p on p.id = o.plan_id
  join planning.obstacle_holder h on h.obstacle_id = o.id and upper_inf(h.during)
  where o.state = 'OPEN'
  returning id, subject_id, debtor_id)
insert into dues.responsibility (due_id, organization_id, during)
select d.id, d.debtor_id, tstzrange(lower(h.during), null)
from owed d join planning.obstacle_holder h on h.obstacle_id = d.subject_id and upper_inf(h.during);
