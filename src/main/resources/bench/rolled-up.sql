-- What the accepted reports of a province's communes say together, for each cell of its consolidated report that adds up.
select d.id, coalesce(sum(f.quantity), 0)::bigint as quantity from reporting.report c
join reporting.part p on p.template_id = c.template_id
join reporting.field d on d.part_id = p.id
join measures.indicator i on i.code = d.indicator and i.rule = 'SUM'
left join dues.due u on u.subject_id = :level and u.creditor_id = :province
left join reporting.report r on r.due_id = u.id and r.state = 'ACCEPTED'
left join reporting.figure f on f.report_id = r.id and f.turn = r.turn and f.field_id = d.id and f.unit_id is null
where c.id = :consolidated group by d.id
