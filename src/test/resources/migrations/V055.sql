insert into register.household (id, head, poverty) values ('00000000-0000-7000-8000-000000000971', 'Lò Văn Thử', 'POOR');
insert into register.child (id, commune_id, household_id, name, born_in, sex, entered_on)
select '00000000-0000-7000-8000-000000000972', id, '00000000-0000-7000-8000-000000000971', 'Lò Thị Đào Thử', 2016, 'FEMALE', '2024-01-01'
from units.area where level = 'COMMUNE' order by id limit 1;
insert into register.situation (id, child_id, commune_id, kind, during)
select '00000000-0000-7000-8000-000000000973', id, commune_id, 'DISABILITY', '[2024-01-01,)' from register.child
where id = '00000000-0000-7000-8000-000000000972';
-- afterwards
select folded = 'lo thi dao thu' and initials = 'ltdt' and sixteen_on = '2032-12-31' and born_year = 2016 from register.child
where id = '00000000-0000-7000-8000-000000000972';
select count(*) = 14 from register.situation_kind where letter is not null;
