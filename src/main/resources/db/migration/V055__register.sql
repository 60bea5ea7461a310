-- The register of children who need more than others: those in special circumstances (Law on Children 102/2016/QH13, art. 10),
-- at risk, or of a local priority group; and only what that work needs.
create schema register;

create table register.situation_kind (
  code text primary key check (code ~ '^[A-Z0-9_]{2,60}$'),
  sort text not null check (sort in ('SPECIAL', 'AT_RISK', 'LOCAL')),
  letter text,
  parent text references register.situation_kind,
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  source text not null default '',
  seen text not null check (seen in ('SEEN', 'PARTLY', 'RECALLED', 'DOUBTFUL', 'OWN')),
  compared_on date,
  position integer not null,
  in_use boolean not null default true,
  check ((letter is not null) = (sort = 'SPECIAL' and parent is null))
);
comment on table register.situation_kind is
  'Why a child is in the register: the 14 groups with their point letter, their sub-groups, risks, local priority groups that never count as the 14. An administrator adds more.';
comment on column register.situation_kind.seen is
  'How sure the row is: SEEN in the text of the law, PARTLY, RECALLED, DOUBTFUL; OWN: made here.';
comment on column register.situation_kind.compared_on is 'When somebody compared it with the text of its source; empty: not yet.';

insert into register.situation_kind (code, sort, letter, parent, name_vi, name_en, source, seen, position) values
  ('ORPHAN_BOTH_PARENTS', 'SPECIAL', 'a', null, 'Trẻ em mồ côi cả cha và mẹ', 'Children who lost both parents', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.a; Nghị định 56/2017/NĐ-CP, Điều 3', 'SEEN', 1),
  ('ABANDONED', 'SPECIAL', 'b', null, 'Trẻ em bị bỏ rơi', 'Abandoned children', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.b; Nghị định 56/2017/NĐ-CP, Điều 4', 'SEEN', 2),
  ('NO_SUPPORT', 'SPECIAL', 'c', null, 'Trẻ em không nơi nương tựa', 'Children with nobody to rely on', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.c; Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 3),
  ('DISABILITY', 'SPECIAL', 'd', null, 'Trẻ em khuyết tật', 'Children with disabilities', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.d; Nghị định 56/2017/NĐ-CP, Điều 6', 'SEEN', 4),
  ('HIV_AIDS', 'SPECIAL', 'đ', null, 'Trẻ em nhiễm HIV/AIDS', 'Children with HIV/AIDS', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.đ; Nghị định 56/2017/NĐ-CP, Điều 7', 'SEEN', 5),
  ('LAW_VIOLATION', 'SPECIAL', 'e', null, 'Trẻ em vi phạm pháp luật', 'Children who broke the law', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.e; Nghị định 56/2017/NĐ-CP, Điều 8', 'SEEN', 6),
  ('DRUG_ADDICTION', 'SPECIAL', 'g', null, 'Trẻ em nghiện ma túy', 'Children addicted to drugs', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.g; Nghị định 56/2017/NĐ-CP, Điều 9', 'SEEN', 7),
  ('DROPOUT_FOR_LIVELIHOOD', 'SPECIAL', 'h', null, 'Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở', 'Children who left school to earn a living before completing lower secondary education', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.h; Nghị định 56/2017/NĐ-CP, Điều 10', 'SEEN', 8),
  ('SEVERE_HARM_BY_VIOLENCE', 'SPECIAL', 'i', null, 'Trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực', 'Children gravely harmed in body and mind by violence', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.i; Nghị định 56/2017/NĐ-CP, Điều 11', 'SEEN', 9),
  ('EXPLOITED', 'SPECIAL', 'k', null, 'Trẻ em bị bóc lột', 'Exploited children', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.k; Nghị định 56/2017/NĐ-CP, Điều 12', 'SEEN', 10),
  ('SEXUALLY_ABUSED', 'SPECIAL', 'l', null, 'Trẻ em bị xâm hại tình dục', 'Sexually abused children', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.l; Nghị định 56/2017/NĐ-CP, Điều 13', 'SEEN', 11),
  ('TRAFFICKED', 'SPECIAL', 'm', null, 'Trẻ em bị mua bán', 'Trafficked children', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.m; Nghị định 56/2017/NĐ-CP, Điều 14', 'SEEN', 12),
  ('SERIOUS_ILLNESS_POOR', 'SPECIAL', 'n', null, 'Trẻ em mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận nghèo', 'Children of poor or near-poor households with a grave illness or one that needs long treatment', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.n; Nghị định 56/2017/NĐ-CP, Điều 15', 'SEEN', 13),
  ('MIGRANT_REFUGEE_UNACCOMPANIED', 'SPECIAL', 'o', null, 'Trẻ em di cư, trẻ em lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc', 'Migrant, displaced and refugee children whose parents are not found or who have no carer', 'Luật Trẻ em 102/2016/QH13, Điều 10.1.o; Nghị định 56/2017/NĐ-CP, Điều 16', 'SEEN', 14),
  ('AT_RISK_VIOLENCE', 'AT_RISK', null, null, 'Có nguy cơ bị bạo lực', 'At risk of violence', 'Nghị định 56/2017/NĐ-CP, mẫu số 01', 'SEEN', 21),
  ('AT_RISK_EXPLOITATION', 'AT_RISK', null, null, 'Có nguy cơ bị bóc lột', 'At risk of exploitation', 'Nghị định 56/2017/NĐ-CP, mẫu số 01', 'SEEN', 22),
  ('AT_RISK_ABANDONMENT', 'AT_RISK', null, null, 'Có nguy cơ bị bỏ rơi', 'At risk of abandonment', 'Nghị định 56/2017/NĐ-CP, mẫu số 01', 'SEEN', 23),
  ('LOCAL_DISASTER', 'LOCAL', null, null, 'Bị ảnh hưởng bởi thiên tai, dịch bệnh', 'Hit by disaster or epidemic', '', 'OWN', 31),
  ('LOCAL_MINORITY_REMOTE', 'LOCAL', null, null, 'Trẻ em dân tộc thiểu số, vùng sâu, vùng xa', 'Of an ethnic minority, in a remote place', '', 'OWN', 32),
  ('LOCAL_IN_FACILITY', 'LOCAL', null, null, 'Đang ở cơ sở trợ giúp xã hội', 'Living in a facility', '', 'OWN', 33),
  ('LOCAL_VICTIMS_FAMILY', 'LOCAL', null, null, 'Gia đình có người bị nạn', 'Of a victim''s family', '', 'OWN', 34);

insert into register.situation_kind (code, sort, parent, name_vi, name_en, source, seen, position) values
  ('ORPHAN_NO_CARER', 'SPECIAL', 'ORPHAN_BOTH_PARENTS', 'Không có người chăm sóc', 'Without a carer', 'Nghị định 56/2017/NĐ-CP, Điều 3', 'SEEN', 1),
  ('ORPHAN_IN_FACILITY', 'SPECIAL', 'ORPHAN_BOTH_PARENTS', 'Được nuôi dưỡng tại cơ sở', 'Raised in a facility', 'Nghị định 56/2017/NĐ-CP, Điều 3', 'SEEN', 2),
  ('ORPHAN_WITH_RELATIVE', 'SPECIAL', 'ORPHAN_BOTH_PARENTS', 'Sống với người thân thích', 'Lives with kin', 'Nghị định 56/2017/NĐ-CP, Điều 3', 'SEEN', 3),
  ('ORPHAN_ALT_CARE_NONKIN', 'SPECIAL', 'ORPHAN_BOTH_PARENTS', 'Được người không thân thích chăm sóc thay thế (không phải con nuôi)', 'In the care of non-kin, not adopted', 'Nghị định 56/2017/NĐ-CP, Điều 3', 'SEEN', 4),
  ('ABANDONED_NO_ALT_CARE', 'SPECIAL', 'ABANDONED', 'Chưa được chăm sóc thay thế', 'Not yet in alternative care', 'Nghị định 56/2017/NĐ-CP, Điều 4', 'SEEN', 1),
  ('ABANDONED_ALT_CARE', 'SPECIAL', 'ABANDONED', 'Đang được chăm sóc thay thế', 'In alternative care', 'Nghị định 56/2017/NĐ-CP, Điều 4', 'SEEN', 2),
  ('NS_HALFORPHAN_MISSING', 'SPECIAL', 'NO_SUPPORT', 'Cha hoặc mẹ chết, người còn lại mất tích', 'One parent dead, the other legally missing', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 1),
  ('NS_HALFORPHAN_FACILITY_UNABLE', 'SPECIAL', 'NO_SUPPORT', 'Cha hoặc mẹ chết, người còn lại ở cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc', 'One parent dead, the other in a facility or unable to care', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 2),
  ('NS_HALFORPHAN_DETAINED', 'SPECIAL', 'NO_SUPPORT', 'Cha hoặc mẹ chết, người còn lại đang chấp hành án phạt tù hoặc biện pháp giáo dục, cai nghiện bắt buộc', 'One parent dead, the other detained', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 3),
  ('NS_BOTH_MISSING', 'SPECIAL', 'NO_SUPPORT', 'Cả cha và mẹ mất tích', 'Both parents legally missing', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 4),
  ('NS_MISSING_FACILITY_UNABLE', 'SPECIAL', 'NO_SUPPORT', 'Cha hoặc mẹ mất tích, người còn lại ở cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc', 'One missing, the other in a facility or unable to care', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'PARTLY', 5),
  ('NS_MISSING_DETAINED', 'SPECIAL', 'NO_SUPPORT', 'Cha hoặc mẹ mất tích, người còn lại đang chấp hành án', 'One missing, the other detained', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'RECALLED', 6),
  ('NS_BOTH_FACILITY_UNABLE', 'SPECIAL', 'NO_SUPPORT', 'Cả cha và mẹ ở cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc', 'Both in a facility or unable to care', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'RECALLED', 7),
  ('NS_BOTH_DETAINED', 'SPECIAL', 'NO_SUPPORT', 'Cả cha và mẹ đang chấp hành án', 'Both detained', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'RECALLED', 8),
  ('NS_FACILITY_DETAINED', 'SPECIAL', 'NO_SUPPORT', 'Một người ở cơ sở hoặc không còn khả năng chăm sóc, người còn lại đang chấp hành án', 'One in a facility or unable, the other detained', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'PARTLY', 9),
  ('NS_PARENTS_ARE_CHILDREN', 'SPECIAL', 'NO_SUPPORT', 'Cha và mẹ còn trong độ tuổi trẻ em', 'Both parents are themselves children', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 10),
  ('NS_PARENT_RIGHTS_LIMITED', 'SPECIAL', 'NO_SUPPORT', 'Cha và mẹ bị hạn chế quyền, hoặc trẻ em tạm thời cách ly khỏi cha mẹ', 'Both parents'' rights restricted, or the child separated from them for a time', 'Nghị định 56/2017/NĐ-CP, Điều 5', 'SEEN', 11),
  ('DIS_EXTREME', 'SPECIAL', 'DISABILITY', 'Đặc biệt nặng', 'Very severe', 'Nghị định 56/2017/NĐ-CP, Điều 6', 'RECALLED', 1),
  ('DIS_SEVERE', 'SPECIAL', 'DISABILITY', 'Nặng', 'Severe', 'Nghị định 56/2017/NĐ-CP, Điều 6', 'RECALLED', 2),
  ('DIS_MILD', 'SPECIAL', 'DISABILITY', 'Nhẹ', 'Mild', 'Nghị định 56/2017/NĐ-CP, Điều 6', 'RECALLED', 3),
  ('EXP_UNLAWFUL_LABOUR', 'SPECIAL', 'EXPLOITED', 'Bị bắt tham gia lao động trái quy định', 'Forced into unlawful labour', 'Nghị định 56/2017/NĐ-CP, Điều 12', 'SEEN', 1),
  ('EXP_PORNOGRAPHY', 'SPECIAL', 'EXPLOITED', 'Trình diễn hoặc bị sử dụng sản xuất sản phẩm khiêu dâm', 'Pornography', 'Luật Trẻ em 102/2016/QH13, Điều 4.7', 'DOUBTFUL', 2),
  ('EXP_SEX_TOURISM', 'SPECIAL', 'EXPLOITED', 'Du lịch nhằm mục đích xâm hại tình dục', 'Sex tourism', 'Luật Trẻ em 102/2016/QH13, Điều 4.7', 'DOUBTFUL', 3),
  ('EXP_PROSTITUTION', 'SPECIAL', 'EXPLOITED', 'Cho, nhận hoặc cung cấp để hoạt động mại dâm', 'Prostitution', 'Luật Trẻ em 102/2016/QH13, Điều 4.7', 'DOUBTFUL', 4),
  ('EXP_OTHER_PROFIT', 'SPECIAL', 'EXPLOITED', 'Sử dụng để trục lợi khác', 'Other use for profit', 'Luật Trẻ em 102/2016/QH13, Điều 4.7', 'DOUBTFUL', 5),
  ('SA_RAPE', 'SPECIAL', 'SEXUALLY_ABUSED', 'Bị hiếp dâm', 'Raped', 'Nghị định 56/2017/NĐ-CP, Điều 13', 'SEEN', 1),
  ('SA_COERCED_SEX', 'SPECIAL', 'SEXUALLY_ABUSED', 'Bị cưỡng dâm', 'Coerced', 'Nghị định 56/2017/NĐ-CP, Điều 13', 'SEEN', 2),
  ('SA_INTERCOURSE', 'SPECIAL', 'SEXUALLY_ABUSED', 'Bị giao cấu', 'Intercourse', 'Nghị định 56/2017/NĐ-CP, Điều 13', 'SEEN', 3),
  ('SA_MOLESTATION', 'SPECIAL', 'SEXUALLY_ABUSED', 'Bị dâm ô', 'Molested', 'Nghị định 56/2017/NĐ-CP, Điều 13', 'SEEN', 4),
  ('SA_PROSTITUTION_PORNOGRAPHY', 'SPECIAL', 'SEXUALLY_ABUSED', 'Bị sử dụng vào mục đích mại dâm, khiêu dâm dưới mọi hình thức', 'Used for prostitution or pornography in any form', 'Nghị định 56/2017/NĐ-CP, Điều 13', 'SEEN', 5),
  ('ILL_POOR', 'SPECIAL', 'SERIOUS_ILLNESS_POOR', 'Thuộc hộ nghèo', 'Of a poor household', 'Nghị định 56/2017/NĐ-CP, Điều 15', 'SEEN', 1),
  ('ILL_NEAR_POOR', 'SPECIAL', 'SERIOUS_ILLNESS_POOR', 'Thuộc hộ cận nghèo', 'Of a near-poor household', 'Nghị định 56/2017/NĐ-CP, Điều 15', 'SEEN', 2);

create table register.household (
  id uuid primary key,
  head text not null default '',
  address text not null default '',
  poverty text not null check (poverty in ('POOR', 'NEAR_POOR', 'NEITHER', 'UNKNOWN'))
);
comment on table register.household is 'A family that lives together; its children share it.';

create table register.child (
  id uuid primary key,
  commune_id uuid not null references units.area,
  hamlet text not null default '',
  household_id uuid not null references register.household,
  name text not null default '',
  born_on date,
  born_in integer,
  sex text not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
  ethnicity text not null default '',
  personal_number text check (personal_number ~ '^[0-9]{12}$'),
  school text not null default '',
  class text not null default '',
  insurance text not null default '',
  entered_on date not null,
  left_on date,
  left_because text check (left_because in ('MOVED_AWAY', 'DIED', 'NO_LONGER', 'MISTAKE')),
  handed_in xid8,
  version integer not null default 1,
  sixteen_on date generated always as ((coalesce(born_on, make_date(born_in, 12, 31)) + interval '16 years')::date) stored,
  born_year integer generated always as (coalesce(born_in, extract(year from born_on)::integer)) stored,
  folded text generated always as (btrim(regexp_replace(
    translate(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9]+', ' ', 'g'))) stored,
  initials text generated always as (regexp_replace(btrim(regexp_replace(
    translate(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9]+', ' ', 'g')),
    '([a-z0-9])[a-z0-9]* ?', '\1', 'g')) stored,
  check ((born_on is null) <> (born_in is null)),
  check ((left_on is null) = (left_because is null))
);
comment on table register.child is
  'A child (under 16: Law on Children 102/2016/QH13, art. 1) of the register, kept by the commune where she lives. Rows are seen by those who keep that commune''s register alone (row policies).';
comment on column register.child.born_in is 'The year as far as it is known, where the day is not.';
comment on column register.child.sixteen_on is 'From this day on she is no child; with an estimated year as late as it may be.';
comment on column register.child.handed_in is 'The transaction that gave the record to another commune: until it ends its writer still sees it.';
create index child_commune on register.child (commune_id, sixteen_on);
create index child_household on register.child (household_id);
create index child_number on register.child (personal_number);

create table register.residence (
  id uuid primary key,
  child_id uuid not null references register.child,
  commune_id uuid not null references units.area,
  hamlet text not null default '',
  during daterange not null check (not isempty(during)),
  basis text not null default '',
  name text not null default '',
  exclude using gist (child_id with =, during with &&)
);
comment on table register.residence is 'Where a child lived, day by day. Once it is over it keeps the name she then went by, for the commune she left.';
comment on column register.residence.basis is 'The act by which a split commune''s record came to this one; empty where the family moved.';
create index residence_commune on register.residence (commune_id);

create table register.guardian (
  id uuid primary key,
  child_id uuid not null references register.child,
  name text not null check (name <> ''),
  relation text not null default '',
  phone text not null default '',
  may_be_contacted boolean not null
);
create index guardian_child on register.guardian (child_id);

create table register.situation (
  id uuid primary key,
  child_id uuid not null references register.child,
  commune_id uuid not null references units.area,
  kind text not null references register.situation_kind,
  part text references register.situation_kind,
  during daterange not null check (not isempty(during)),
  note text not null default '',
  ended_because text not null default '',
  exclude using gist (child_id with =, kind with =, during with &&)
);
comment on table register.situation is
  'A child belongs to a group from a day to a day; to several at once. Children and memberships are counted apart.';
create index situation_child on register.situation (child_id);

create table register.support_kind (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  gift boolean not null,
  position integer not null
);
comment on column register.support_kind.gift is 'Whether it counts as a gift: who got one this Tết, who got many.';
insert into register.support_kind (code, name_vi, name_en, gift, position) values
  ('VISIT', 'Thăm hỏi', 'Visit', false, 1),
  ('GIFT', 'Quà', 'Gift', true, 2),
  ('MONEY', 'Tiền', 'Money', true, 3),
  ('SCHOLARSHIP', 'Học bổng, đồ dùng học tập', 'Scholarship, things for school', false, 4),
  ('HEALTH', 'Khám, chữa bệnh, phẫu thuật', 'Examination, treatment, surgery', false, 5),
  ('CARE', 'Chăm sóc, nuôi dưỡng', 'Care', false, 6),
  ('COUNSELLING', 'Tư vấn tâm lý, pháp lý', 'Counselling, legal advice', false, 7),
  ('PAPERS', 'Giấy tờ (khai sinh, bảo hiểm y tế …)', 'Papers (birth certificate, insurance …)', false, 8),
  ('OTHER', 'Khác', 'Other', false, 9);

create table register.need (
  id uuid primary key,
  child_id uuid not null references register.child,
  commune_id uuid not null references units.area,
  kind text not null references register.support_kind,
  what text not null default '',
  since date not null,
  met_on date,
  check (met_on >= since)
);
create index need_child on register.need (child_id);

create table register.support (
  id uuid primary key,
  child_id uuid not null references register.child,
  commune_id uuid not null references units.area,
  kind text not null references register.support_kind,
  given_on date not null,
  giver text not null check (giver <> ''),
  amount bigint check (amount >= 0),
  what text not null default '',
  giver_folded text generated always as (btrim(regexp_replace(
    translate(lower(regexp_replace(normalize(giver, NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd'), '[^a-z0-9]+', ' ', 'g'))) stored
);
comment on table register.support is 'What a child got: when, of what kind, from whom, how much money or what thing; a visit too.';
create index support_child on register.support (child_id, given_on);

create table register.setting (
  only_one boolean primary key default true check (only_one),
  quiet_days integer not null check (quiet_days between 7 and 730),
  givers integer not null check (givers between 2 and 20),
  days_before_tet integer not null check (days_before_tet between 1 and 90),
  days_after_tet integer not null check (days_after_tet between 0 and 60)
);
comment on table register.setting is 'When a child counts as one who got nothing, or much from many.';
insert into register.setting (quiet_days, givers, days_before_tet, days_after_tet) values (90, 3, 30, 15);

alter table register.child enable row level security;
alter table register.household enable row level security;
alter table register.residence enable row level security;
alter table register.guardian enable row level security;
alter table register.situation enable row level security;
alter table register.need enable row level security;
alter table register.support enable row level security;
