-- The country's plan above those of all communes: each of its tasks is carried out by every commune but a few, each commune
-- has a share of its targets, and ten targets that every commune owes are counted.
insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, kind, subject, issuer_name, period_first, period_last, state)
select '00000000-0000-7000-8000-00000000be01', current_setting('bench.top')::uuid, '', '1', 'KH', '2026-01-05', 'KẾ HOẠCH', 'Công tác trẻ em năm 2026',
       'Trung ương', '2026-01-01', '2026-12-31', 'IN_FORCE';

create temp table asked as
select t as n, gen_random_uuid() as id from generate_series(1, current_setting('bench.tasks')::integer) as t;

insert into planning.item (id, plan_id, position, level, kind, text)
select id, '00000000-0000-7000-8000-00000000be01', n, 3, 'TASK', 'Nhiệm vụ ' || n from asked;

update planning.plan set superior_id = '00000000-0000-7000-8000-00000000be01'
where id <> '00000000-0000-7000-8000-00000000be01';
update planning.item i set carries_out_id = a.id from asked a
where i.plan_id <> '00000000-0000-7000-8000-00000000be01' and i.position = a.n and i.position % 37 <> 0;

insert into planning.target (id, plan_id, position, what, comparator, amount, unit, level, indicator, confirmed)
select gen_random_uuid(), '00000000-0000-7000-8000-00000000be01', t, 'việc phải đạt ' || t, 'GE', 100000, 'lượt', 'WHOLE', m.code, true
from generate_series(1, 10) t join (select code, row_number() over (order by code) as n from measures.indicator) m on m.n = t;
insert into planning.allotment (target_id, organization_id, amount)
select t.id, p.issuer_id, 30 from planning.target t cross join planning.plan p
where t.plan_id = '00000000-0000-7000-8000-00000000be01' and p.superior_id is not null;

-- the plan of one province, ten targets of which every commune owes
insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, kind, subject, issuer_name, period_first, period_last, state)
select '00000000-0000-7000-8000-00000000be02', current_setting('bench.issuer')::uuid, '', '2', 'KH-UBND', '2026-01-06', 'KẾ HOẠCH', 'Công tác trẻ em của tỉnh',
       'Tỉnh', '2026-01-01', '2026-12-31', 'IN_FORCE';
insert into planning.target (id, plan_id, position, what, comparator, amount, unit, level, indicator, confirmed)
select gen_random_uuid(), '00000000-0000-7000-8000-00000000be02', t, 'mỗi xã ' || t, 'GE', 1, 'cuộc', 'EACH_COMMUNE', m.code, true
from generate_series(1, 10) t join (select code, row_number() over (order by code) as n from measures.indicator) m on m.n = t;
-- two years of work of the province's communes, which their unions did
update activities.activity a set organization_id = u.id
from units.organization u where u.area_id = a.area_id and u.line = 'WOMENS_UNION' and u.body_id is null;
update measures.measure m set organization_id = u.id
from units.organization u where u.area_id = m.area_id and u.line = 'WOMENS_UNION' and u.body_id is null;

-- people signed in: those whose number is odd at the top, the others in the province
insert into identity.person (id, name, sign_in)
select ('00000000-0000-7000-8000-0000000c' || lpad(n::text, 4, '0'))::uuid, 'Người thứ ' || n, 'bench' || n
from generate_series(1, current_setting('bench.users')::integer) n;
insert into identity.position (id, person_id, organization_id, roles, during)
select gen_random_uuid(), p.id,
       (case when p.n % 2 = 1 then current_setting('bench.top') else current_setting('bench.issuer') end)::uuid,
       '{OFFICER}', '[2020-01-01,)'
from (select id, substr(sign_in, 6)::integer as n from identity.person where sign_in like 'bench%') p;
insert into identity.session (token_hash, person_id, awaits_code, sealed_key)
select sha256(sign_in::bytea), id, false, ''::bytea from identity.person where sign_in like 'bench%';
insert into web.assumed_date (day) values ('2026-07-01') on conflict (only_one) do update set day = excluded.day;

analyze measures.measure;
analyze planning.plan;
analyze planning.item;
analyze planning.allotment;
