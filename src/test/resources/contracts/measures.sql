-- the table holds just what the modules' views define
select row_to_json(d) from measures.difference d

-- every figure has its place and its body on its day
select m.id from measures.measure m
join units.area a on a.id = m.area_id join units.organization o on o.id = m.organization_id
where m.retracted is null
  and (m.happened_on not between coalesce(a.valid_from, '-infinity') and coalesce(a.valid_to, 'infinity')
    or m.happened_on not between coalesce(o.valid_from, '-infinity') and coalesce(o.valid_to, 'infinity'))

-- a record has an indicator, cell and source once
select record_id, indicator, cell_id, source from measures.measure where retracted is null
group by record_id, indicator, cell_id, source having count(*) > 1

-- the parts of a complete axis make the whole, those of another no more than it
select m.record_id, m.indicator, c.axes from measures.measure m join measures.cell c on c.id = m.cell_id
left join measures.axis x on x.code = c.axes
where m.retracted is null and m.cell_id <> 0
group by m.record_id, m.indicator, c.axes, x.complete
having (select w.quantity from measures.measure w
        where w.record_id = m.record_id and w.indicator = m.indicator and w.cell_id = 0 and w.retracted is null)
  is distinct from sum(m.quantity)
  and (coalesce(x.complete, true) or sum(m.quantity) > coalesce(
    (select w.quantity from measures.measure w
     where w.record_id = m.record_id and w.indicator = m.indicator and w.cell_id = 0 and w.retracted is null), -1))

-- money comes from a source only where it is a cost
select id from measures.measure where retracted is null and (indicator = 'cost') <> (source is not null)

-- nothing is retracted before it was written
select id from measures.measure where retracted < written

-- all a record counts for serves one task
select record_id from measures.measure where retracted is null
group by record_id having count(distinct coalesce(task_id, '00000000-0000-0000-0000-000000000000')) > 1

-- totals are what the measures come to
select row_to_json(d) from measures.total_difference d
