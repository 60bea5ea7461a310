-- Words as they are searched: without marks, as shared.Folded folds them. The rule stands in each column, since functions
-- are dropped and made anew with the views. Of a text only so much is indexed as a tsvector can hold.
alter table planning.plan add column title_words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(coalesce(number, '') || ' ' || symbol || ' ' || kind || ' ' || subject || ' ' || theme || ' ' || issuer_name, NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index plan_title_words on planning.plan using gin (title_words);
alter table planning.plan add column text_words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(text || ' ' || opening || ' ' || bases, 400000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index plan_text_words on planning.plan using gin (text_words);
alter table planning.item add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(text, 20000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index item_words on planning.item using gin (words);
alter table planning.target add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(what || ' ' || unit, 20000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index target_words on planning.target using gin (words);
alter table planning.provision add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(what || ' ' || clause, 20000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index provision_words on planning.provision using gin (words);
alter table planning.obstacle add column found_words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(words, 20000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index obstacle_found_words on planning.obstacle using gin (found_words);
alter table reporting.narrative add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(text, 100000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index narrative_words on reporting.narrative using gin (words);
alter table reporting.told add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(text, 100000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index told_words on reporting.told using gin (words);
alter table reporting.issue add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(number::text || ' ' || symbol || ' ' || subject, 20000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index issue_words on reporting.issue using gin (words);
alter table activities.activity add column words tsvector generated always as (to_tsvector('simple', regexp_replace(
  translate(lower(regexp_replace(normalize(left(title || ' ' || note, 20000), NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index activity_words on activities.activity using gin (words);
alter table units.area_name add column words tsvector generated always as (to_tsvector('simple', folded)) stored;
create index area_name_words on units.area_name using gin (words);
alter table units.area_alias add column words tsvector generated always as (to_tsvector('simple', folded)) stored;
create index area_alias_words on units.area_alias using gin (words);
alter table units.organization_name add column words tsvector generated always as (to_tsvector('simple', folded)) stored;
create index organization_name_words on units.organization_name using gin (words);
alter table units.organization_alias add column words tsvector generated always as (to_tsvector('simple', folded)) stored;
create index organization_alias_words on units.organization_alias using gin (words);
