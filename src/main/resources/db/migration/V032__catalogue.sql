-- Indicators say how they are counted, and where they come from.
alter table measures.indicator drop constraint indicator_value_kind_check;
alter table measures.indicator
  add constraint indicator_value_kind_check
    check (value_kind in ('COUNT', 'CONTACTS', 'CHILDREN', 'MONEY', 'RATE')),
  add column rule text not null default 'SUM'
    check (rule in ('SUM', 'DISTINCT', 'STOCK', 'RATIO', 'SHARE_OF_UNITS', 'DECLARED')),
  add column numerator text references measures.indicator,
  add column denominator text references measures.indicator,
  add column per integer not null default 1 check (per > 0),
  add column unit_level text check (unit_level in ('PROVINCE', 'COMMUNE', 'VILLAGE')),
  add column direction text not null default 'UP' check (direction in ('UP', 'DOWN', 'HOLD')),
  add column axes text[] not null default '{}',
  add column sensitive boolean not null default false,
  add column external_code text unique,
  add column code_confirmed boolean not null default false,
  add column basis_vi text not null default '',
  add column basis_en text not null default '',
  add column valid_from date,
  add column valid_to date,
  add column declared boolean not null default false,
  add column published boolean not null default false,
  add column version integer not null default 1,
  add constraint indicator_parts check (
    case rule when 'RATIO' then numerator is not null and denominator is not null
              when 'SHARE_OF_UNITS' then numerator is not null and denominator is null and unit_level is not null
              else numerator is null and denominator is null end);
comment on column measures.indicator.rule is
  'SUM adds up. DISTINCT counts different children. STOCK is what there is on the last day, the running sum of ups and downs. RATIO divides two others, never averaged. SHARE_OF_UNITS is how many units have any of the numerator, of all there are. DECLARED adds up what came on paper.';
comment on column measures.indicator.per is 'A rate is so many for each of this: 100, 1,000, 100,000.';
comment on column measures.indicator.sensitive is 'Small numbers of it may give a child away: shown only to who may open the records.';
comment on column measures.indicator.external_code is 'Its code in the text it comes from, namespaced by annex: TT13.I.0101.';
comment on column measures.indicator.declared is 'Whether it may be declared from paper.';
comment on column measures.indicator.published is 'Whether whole areas'' figures are for every reader; small numbers of what is sensitive are hidden.';

create table measures.publication (
  only_one boolean primary key default true check (only_one),
  threshold integer not null default 5 check (threshold between 1 and 100)
);
comment on table measures.publication is 'The smallest number of something sensitive that is shown to who may not open the records.';
insert into measures.publication default values;

-- Sums of what lies in a province or the nation, half a month at a time: the windows of Decree 09/2019 begin on the 15th.
create table measures.total (
  indicator text not null,
  root_id uuid not null,
  cell_id integer not null,
  bucket date not null,
  source text not null,
  quantity bigint not null,
  entries bigint not null,
  unsettled bigint not null,
  primary key (indicator, root_id, cell_id, bucket, source)
);
comment on table measures.total is
  'What the live measures within a province or the nation come to, by half months. Never typed: with total_change it always equals the measures.';
comment on column measures.total.unsettled is 'How many of the entries are no actual figures.';
create table measures.total_change (
  indicator text not null,
  root_id uuid not null,
  cell_id integer not null,
  bucket date not null,
  source text not null,
  quantity bigint not null,
  entries bigint not null,
  unsettled bigint not null
);
comment on table measures.total_change is
  'What has been added to the totals since they were folded: rows are only inserted, so that nobody waits for anybody.';
create index total_change_key on measures.total_change (indicator, root_id, cell_id, bucket);
create table measures.total_reach (
  root_id uuid not null,
  area_id uuid not null,
  during daterange not null,
  primary key (root_id, area_id, during)
);
comment on table measures.total_reach is 'The part of units.area_reach that the totals were made with.';

create index measure_live on measures.measure (area_id, indicator, happened_on)
  include (cell_id, quantity, status, source, organization_id) where retracted is null;
create index measure_subject on measures.measure (indicator, happened_on, area_id, subject_id)
  where subject_id is not null and retracted is null;

-- The indicators of Circular 13/2021 whose names were seen, the targets of Decision 23/QĐ-TTg, and what these are made of.
-- The numbers of codes are confirmed where the sheet was seen; the others follow the order of the list. What is not known
-- is left to be imported.
insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind, rule, numerator, denominator, per,
  unit_level, direction, axes, sensitive, external_code, code_confirmed, basis_vi, basis_en, declared) values
  ('child.population', 'Dân số trẻ em (dưới 16 tuổi)', 'Children under 16', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{sex,age}', false, 'TT13.I.0101', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', true),
  ('population', 'Dân số', 'Population', 'người', 'people', 'COUNT', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('birth.boys', 'Bé trai được sinh ra sống', 'Boys born alive', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('birth.girls', 'Bé gái được sinh ra sống', 'Girls born alive', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('birth.live', 'Trẻ em được sinh ra sống', 'Children born alive', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('death.neonatal', 'Trẻ em chết trong 28 ngày đầu đời', 'Children who died in their first 28 days', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'DOWN', '{}', true, null, false, '', '', true),
  ('death.under1', 'Trẻ em dưới 1 tuổi chết', 'Children who died under 1', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'DOWN', '{}', true, null, false, '', '', true),
  ('death.under5', 'Trẻ em dưới 5 tuổi chết', 'Children who died under 5', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'DOWN', '{}', true, null, false, '', '', true),
  ('special.children', 'Trẻ em có hoàn cảnh đặc biệt', 'Children in special circumstances', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'DOWN', '{sex,age}', true, 'TT13.I.0301', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', true),
  ('special.supported', 'Trẻ em có hoàn cảnh đặc biệt được trợ giúp', 'Children in special circumstances who are supported', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{sex,age}', true, 'TT13.I.0302', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', true),
  ('child.under3', 'Trẻ em từ 3 đến 36 tháng tuổi', 'Children of 3 to 36 months', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('nursery.children', 'Trẻ em từ 3 đến 36 tháng tuổi đi nhà trẻ', 'Children of 3 to 36 months in nurseries', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, 'TT13.I.0401', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', true),
  ('child.from3to5', 'Trẻ em từ 3 đến 5 tuổi', 'Children of 3 to 5', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('kindergarten.children', 'Trẻ em từ 3 đến 5 tuổi đi học mẫu giáo', 'Children of 3 to 5 in kindergartens', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, 'TT13.I.0402', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', true),
  ('village.all', 'Thôn và tương đương', 'Villages and the like', 'thôn', 'villages', 'COUNT', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('village.facility', 'Thôn có thiết chế văn hóa, thể thao dành cho trẻ em', 'Villages with a cultural or sports place for children', 'thôn', 'villages', 'COUNT', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('playground.places', 'Điểm vui chơi dành cho trẻ em', 'Play places for children', 'điểm', 'places', 'COUNT', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('child.from7', 'Trẻ em từ 7 tuổi trở lên', 'Children of 7 and over', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('consulted.children', 'Trẻ em từ 7 tuổi trở lên được lấy ý kiến', 'Children of 7 and over who were consulted', 'trẻ em', 'children', 'CHILDREN', 'DECLARED', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('online_safety.children', 'Trẻ em được tiếp cận kiến thức, kỹ năng an toàn trên mạng', 'Children reached with online safety', 'trẻ em', 'children', 'CHILDREN', 'DECLARED', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('abuse.children', 'Số trẻ em bị xâm hại', 'Abused children', 'trẻ em', 'children', 'CHILDREN', 'DECLARED', null, null, 1, null, 'DOWN', '{sex,age}', true, 'TT13.II.0101', true, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục II', 'Circular 13/2021/TT-BLĐTBXH, Annex II', true),
  ('child.under1', 'Trẻ em dưới 1 tuổi', 'Children under 1', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('immunised.under1', 'Trẻ em dưới 1 tuổi tiêm đủ 8 loại vắc xin', 'Children under 1 given all 8 vaccines', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('child.under5', 'Trẻ em dưới 5 tuổi', 'Children under 5', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('immunised.under5', 'Trẻ em dưới 5 tuổi tiêm đủ vắc xin', 'Children under 5 fully immunised', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('child.aged5', 'Trẻ em 5 tuổi', 'Children of 5', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('preschool.aged5', 'Trẻ em 5 tuổi đi học mẫu giáo', 'Children of 5 in kindergartens', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('primary.cohort', 'Trẻ em trong độ tuổi hoàn thành tiểu học', 'Children of the age to complete primary school', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('primary.completed', 'Trẻ em hoàn thành chương trình tiểu học', 'Children who completed primary school', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('child.under8', 'Trẻ em đến 8 tuổi', 'Children to 8', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'HOLD', '{}', false, null, false, '', '', true),
  ('ecd.under8', 'Trẻ em đến 8 tuổi được chăm sóc phát triển toàn diện', 'Children to 8 with services for whole development', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('underweight.under5', 'Trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', 'Underweight children under 5', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'DOWN', '{}', false, null, false, '', '', true),
  ('stunted.under5', 'Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', 'Stunted children under 5', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'DOWN', '{}', false, null, false, '', '', true),
  ('overweight.under5', 'Trẻ em dưới 5 tuổi thừa cân, béo phì', 'Overweight children under 5', 'trẻ em', 'children', 'CHILDREN', 'STOCK', null, null, 1, null, 'DOWN', '{}', false, null, false, '', '', true),
  ('injury.children', 'Trẻ em bị tai nạn, thương tích', 'Injured children', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'DOWN', '{}', false, null, false, '', '', true),
  ('injury.deaths', 'Trẻ em tử vong do tai nạn, thương tích', 'Children who died of injury', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'DOWN', '{}', true, null, false, '', '', true),
  ('drowning.deaths', 'Trẻ em tử vong do đuối nước', 'Children who drowned', 'trẻ em', 'children', 'COUNT', 'DECLARED', null, null, 1, null, 'DOWN', '{}', true, 'QD23.DROWNING_DEATHS', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', true),
  ('safe_home.houses', 'Ngôi nhà an toàn', 'Safe homes', 'ngôi nhà', 'homes', 'COUNT', 'STOCK', null, null, 1, null, 'UP', '{}', false, 'QD23.SAFE_HOME', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', true),
  ('safe_school.schools', 'Trường học an toàn', 'Safe schools', 'trường', 'schools', 'COUNT', 'STOCK', null, null, 1, null, 'UP', '{}', false, 'QD23.SAFE_SCHOOL', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', true),
  ('child_friendly.communes', 'Xã, phường đạt tiêu chuẩn phù hợp với trẻ em', 'Child-friendly communes', 'xã', 'communes', 'COUNT', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('facility.places', 'Thiết chế văn hóa, vui chơi, giải trí cho trẻ em', 'Cultural and play places for children', 'thiết chế', 'places', 'COUNT', 'STOCK', null, null, 1, null, 'UP', '{}', false, null, false, '', '', true),
  ('birth.sex_ratio', 'Tỷ số giới tính khi sinh', 'Sex ratio at birth', 'bé trai/100 bé gái', 'boys per 100 girls', 'RATE', 'RATIO', 'birth.boys', 'birth.girls', 100, null, 'HOLD', '{}', false, 'TT13.I.0102', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('birth.rate', 'Tỷ suất sinh thô', 'Crude birth rate', '‰', '‰', 'RATE', 'RATIO', 'birth.live', 'population', 1000, null, 'HOLD', '{}', false, 'TT13.I.0103', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('death.neonatal.rate', 'Tỷ suất chết sơ sinh', 'Neonatal mortality', '‰', '‰', 'RATE', 'RATIO', 'death.neonatal', 'birth.live', 1000, null, 'DOWN', '{}', true, 'TT13.I.0201', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('death.under5.rate', 'Tỷ suất chết của trẻ em dưới 5 tuổi', 'Under-5 mortality', '‰', '‰', 'RATE', 'RATIO', 'death.under5', 'birth.live', 1000, null, 'DOWN', '{}', true, 'TT13.I.0202', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('death.under1.rate', 'Tỷ suất chết của trẻ em dưới 1 tuổi', 'Infant mortality', '‰', '‰', 'RATE', 'RATIO', 'death.under1', 'birth.live', 1000, null, 'DOWN', '{}', true, 'TT13.I.0203', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('special.share', 'Tỷ lệ trẻ em có hoàn cảnh đặc biệt', 'Share of children in special circumstances', '%', '%', 'RATE', 'RATIO', 'special.children', 'child.population', 100, null, 'DOWN', '{}', true, 'TT13.I.0301.RATE', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('special.supported.share', 'Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp', 'Share of them who are supported', '%', '%', 'RATE', 'RATIO', 'special.supported', 'special.children', 100, null, 'UP', '{}', true, 'TT13.I.0302.RATE', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('nursery.share', 'Tỷ lệ trẻ em từ 3 đến 36 tháng tuổi đi nhà trẻ', 'Share of children of 3 to 36 months in nurseries', '%', '%', 'RATE', 'RATIO', 'nursery.children', 'child.under3', 100, null, 'UP', '{}', false, 'TT13.I.0401.RATE', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('kindergarten.share', 'Tỷ lệ trẻ em từ 3 đến 5 tuổi đi học mẫu giáo', 'Share of children of 3 to 5 in kindergartens', '%', '%', 'RATE', 'RATIO', 'kindergarten.children', 'child.from3to5', 100, null, 'UP', '{}', false, 'TT13.I.0402.RATE', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('village.facility.share', 'Tỷ lệ thôn có thiết chế văn hóa, thể thao dành cho trẻ em', 'Share of villages with a place for children', '%', '%', 'RATE', 'RATIO', 'village.facility', 'village.all', 100, null, 'UP', '{}', false, 'TT13.I.0501', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('consulted.share', 'Tỷ lệ trẻ em từ 7 tuổi trở lên được lấy ý kiến', 'Share of children of 7 and over consulted', '%', '%', 'RATE', 'RATIO', 'consulted.children', 'child.from7', 100, null, 'UP', '{}', false, 'TT13.I.0601', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('online_safety.share', 'Tỷ lệ trẻ em được tiếp cận kiến thức, kỹ năng tham gia môi trường mạng an toàn', 'Share of children reached with online safety', '%', '%', 'RATE', 'RATIO', 'online_safety.children', 'child.population', 100, null, 'UP', '{}', false, 'TT13.I.0605', true, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('playground.communes', 'Tỷ lệ xã, phường có điểm vui chơi dành cho trẻ em', 'Share of communes with a play place', '%', '%', 'RATE', 'SHARE_OF_UNITS', 'playground.places', null, 100, 'COMMUNE', 'UP', '{}', false, 'TT13.I.0502', false, 'Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I', 'Circular 13/2021/TT-BLĐTBXH, Annex I', false),
  ('abuse.share', 'Tỷ lệ trẻ em bị xâm hại trên tổng số trẻ em', 'Abused children, share of all', '%', '%', 'RATE', 'RATIO', 'abuse.children', 'child.population', 100, null, 'DOWN', '{}', true, 'QD23.ABUSE_RATE', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('immunised.under1.share', 'Tỷ lệ trẻ em dưới 1 tuổi tiêm đủ 8 loại vắc xin', 'Share of children under 1 given all 8 vaccines', '%', '%', 'RATE', 'RATIO', 'immunised.under1', 'child.under1', 100, null, 'UP', '{}', false, 'QD23.IMMUNISED_U1', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('immunised.under5.share', 'Tỷ lệ trẻ em dưới 5 tuổi tiêm đủ vắc xin', 'Share of children under 5 fully immunised', '%', '%', 'RATE', 'RATIO', 'immunised.under5', 'child.under5', 100, null, 'UP', '{}', false, 'QD23.IMMUNISED_U5', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('preschool.aged5.share', 'Tỷ lệ trẻ em 5 tuổi đi học mẫu giáo', 'Share of children of 5 in kindergartens', '%', '%', 'RATE', 'RATIO', 'preschool.aged5', 'child.aged5', 100, null, 'UP', '{}', false, 'QD23.PRESCHOOL_5Y', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('primary.share', 'Tỷ lệ trẻ em hoàn thành chương trình tiểu học', 'Primary completion', '%', '%', 'RATE', 'RATIO', 'primary.completed', 'primary.cohort', 100, null, 'UP', '{}', false, 'QD23.PRIMARY_COMPLETION', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('facility.communes', 'Tỷ lệ xã, phường có thiết chế văn hóa, vui chơi, giải trí cho trẻ em', 'Share of communes with a cultural or play place for children', '%', '%', 'RATE', 'SHARE_OF_UNITS', 'facility.places', null, 100, 'COMMUNE', 'UP', '{}', false, 'QD23.COMMUNE_FACILITY', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('child_friendly.share', 'Tỷ lệ xã, phường phù hợp với trẻ em', 'Share of child-friendly communes', '%', '%', 'RATE', 'SHARE_OF_UNITS', 'child_friendly.communes', null, 100, 'COMMUNE', 'UP', '{}', false, 'QD23.CFC_COMMUNE_RATE', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('ecd.share', 'Tỷ lệ trẻ em đến 8 tuổi được chăm sóc phát triển toàn diện', 'Share of children to 8 with services for whole development', '%', '%', 'RATE', 'RATIO', 'ecd.under8', 'child.under8', 100, null, 'UP', '{}', false, 'QD23.ECD_TO_8', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('underweight.share', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', 'Underweight, share of children under 5', '%', '%', 'RATE', 'RATIO', 'underweight.under5', 'child.under5', 100, null, 'DOWN', '{}', false, 'QD23.UNDERWEIGHT_U5', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('stunted.share', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', 'Stunted, share of children under 5', '%', '%', 'RATE', 'RATIO', 'stunted.under5', 'child.under5', 100, null, 'DOWN', '{}', false, 'QD23.STUNTING_U5', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('overweight.share', 'Tỷ lệ trẻ em dưới 5 tuổi thừa cân, béo phì', 'Overweight, share of children under 5', '%', '%', 'RATE', 'RATIO', 'overweight.under5', 'child.under5', 100, null, 'DOWN', '{}', false, 'QD23.OVERWEIGHT_U5', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('injury.rate', 'Tỷ suất trẻ em bị tai nạn, thương tích', 'Child injury rate', 'trên 100.000 trẻ em', 'per 100,000 children', 'RATE', 'RATIO', 'injury.children', 'child.population', 100000, null, 'DOWN', '{}', false, 'QD23.INJURY_RATE', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false),
  ('injury.death.rate', 'Tỷ suất trẻ em tử vong do tai nạn, thương tích', 'Child injury death rate', 'trên 100.000 trẻ em', 'per 100,000 children', 'RATE', 'RATIO', 'injury.deaths', 'child.population', 100000, null, 'DOWN', '{}', true, 'QD23.INJURY_DEATH_RATE', false, 'Quyết định 23/QĐ-TTg ngày 07/01/2021', 'Decision 23/QĐ-TTg of 7 January 2021', false);

-- Statistics that a text of the State asks for are for everybody.
update measures.indicator set published = true where external_code is not null;
