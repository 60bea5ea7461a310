select v.id, v.creditor_id, v.via_id, v.rule ->> 'operator', (v.rule ->> 'date')::date as due_on,
       p.state, r.state as report,
       ((v.rule ->> 'date')::date
         + case when c.before_means = 'BY_END_OF_DAY' or v.rule ->> 'operator' = 'BY' then 1 else 0 end)
         at time zone 'Asia/Ho_Chi_Minh' as due_at
from planning.provision_debtor d
join planning.provision v on v.id = d.provision_id
join planning.plan p on p.id = v.plan_id and p.state in ('IN_FORCE', 'UNNUMBERED')
cross join dues.policy c
left join reporting.report r on r.duty_id = v.id and r.organization_id = d.organization_id
where d.organization_id = :debtor
order by 8, v.id
