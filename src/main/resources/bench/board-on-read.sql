select d.organization_id, v.creditor_id, v.via_id, v.rule ->> 'operator', (v.rule ->> 'date')::date as due_on,
       p.state, r.state as report, o.name,
       ((v.rule ->> 'date')::date
         + case when c.before_means = 'BY_END_OF_DAY' or v.rule ->> 'operator' = 'BY' then 1 else 0 end)
         at time zone 'Asia/Ho_Chi_Minh' as due_at
from planning.provision v
join planning.plan p on p.id = v.plan_id and p.state in ('IN_FORCE', 'UNNUMBERED')
join planning.provision_debtor d on d.provision_id = v.id
cross join dues.policy c
join units.organization_latest o on o.id = d.organization_id
join units.area a on a.id = o.area_id
left join reporting.report r on r.duty_id = v.id and r.organization_id = d.organization_id
where v.id = :provision
order by a.level, o.line, o.name collate "vi-x-icu"
