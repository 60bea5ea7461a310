insert into reporting.citation (report_id, part_id, position, cell, number, before, after)
select r.id, p.id, 0, 'p1.c0', '35', 'Tặng quà cho ', ' em.'
from reporting.report r join reporting.part p on p.template_id = r.template_id
where r.id = '00000000-0000-7000-8000-000000000144' order by p.position limit 1;
-- afterwards
select count(*) = 1 and min(number) = '35' from reporting.citation where report_id = '00000000-0000-7000-8000-000000000144';
