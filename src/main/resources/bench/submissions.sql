-- Somebody signed in at every commune, every province and the top: their sign-in is the body's id.
insert into identity.person (id, name, sign_in)
select o.id, 'Người của ' || o.short_name, o.id::text
from units.organization_latest o where o.kind = 'PEOPLES_COMMITTEE';
insert into identity.position (id, person_id, organization_id, roles, during)
select gen_random_uuid(), p.id, p.id, '{OFFICER,LEADER}', '[2020-01-01,)' from identity.person p where p.sign_in = p.id::text;
insert into identity.session (token_hash, person_id, awaits_code, sealed_key)
select sha256(sign_in::bytea), id, false, ''::bytea from identity.person where sign_in = id::text;
insert into web.assumed_date (day) values ('2026-07-06') on conflict (only_one) do update set day = excluded.day;
analyze;
