-- Campaigns: days with a theme in which every level owes some work; and the occasions of the year they are held on.
create schema campaigns;

create table campaigns.occasion (
  code text primary key,
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  lunar boolean not null,
  month integer not null check (month between 1 and 12),
  day integer not null check (day between 1 and 31),
  days_before integer not null check (days_before between 0 and 60),
  days_after integer not null check (days_after between 0 and 60),
  basis text not null,
  in_use boolean not null default true,
  version integer not null default 1
);
comment on table campaigns.occasion is
  'What comes every year: a day of the solar or the lunar calendar, and how many days before and after it count. Data an administrator may change.';
insert into campaigns.occasion (code, name_vi, name_en, lunar, month, day, days_before, days_after, basis) values
  ('ACTION_MONTH', 'Tháng hành động vì trẻ em', 'Action Month for Children', false, 6, 1, 0, 29, 'Luật Trẻ em 102/2016/QH13, Điều 11'),
  ('CHILDRENS_DAY', 'Ngày Quốc tế Thiếu nhi 1/6', 'Children''s Day, 1 June', false, 6, 1, 7, 0, ''),
  ('SCHOOL_OPENING', 'Ngày toàn dân đưa trẻ đến trường', 'School-opening day', false, 9, 5, 0, 0, ''),
  ('MID_AUTUMN', 'Tết Trung thu', 'Mid-Autumn', true, 8, 15, 14, 0, ''),
  ('NEW_YEAR', 'Tết Nguyên đán', 'Lunar New Year', true, 1, 1, 20, 5, '');

create table campaigns.campaign (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  body_id uuid not null references units.organization,
  area_id uuid not null references units.area,
  occasion text references campaigns.occasion,
  name text not null check (name <> ''),
  theme text not null,
  messages text[] not null,
  first date not null,
  last date not null,
  plan_id uuid,
  template_id uuid,
  withdrawn_because text check (withdrawn_because <> ''),
  version integer not null default 1,
  check (last >= first)
);
comment on table campaigns.campaign is
  'body_id leads it, area_id is where it is held. The plan it carries out and the form of its closing report lie in lower modules and have no foreign key here.';
create index campaign_area on campaigns.campaign (area_id, last);
create index campaign_body on campaigns.campaign (body_id);

create table campaigns.work (
  id uuid primary key,
  campaign_id uuid not null references campaigns.campaign,
  level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  line text,
  kind text not null,
  quantity text not null,
  at_least bigint check (at_least > 0),
  first date not null,
  last date not null,
  check (last >= first),
  unique nulls not distinct (campaign_id, level, line, kind, quantity)
);
comment on table campaigns.work is
  'What every area of a level owes, whoever does it there; with a line, what every body of that line at the level owes itself. Without at_least it is enough that some was done.';

create table campaigns.occasion_work (
  occasion text not null references campaigns.occasion,
  level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  kind text not null,
  quantity text not null,
  at_least bigint check (at_least > 0),
  days_before integer not null default 0 check (days_before between 0 and 60),
  primary key (occasion, level, kind, quantity)
);
comment on table campaigns.occasion_work is
  'What the first campaign of an occasion begins with; later ones begin with what the one before had. days_before: counts so much earlier.';
insert into campaigns.occasion_work (occasion, level, kind, quantity, at_least, days_before) values
  ('ACTION_MONTH', 'PROVINCE', 'launch', 'items', null, 7),
  ('ACTION_MONTH', 'DISTRICT', 'launch', 'items', null, 7),
  ('ACTION_MONTH', 'COMMUNE', 'launch', 'items', null, 7),
  ('ACTION_MONTH', 'COMMUNE', 'banner', 'items', 1, 7),
  ('CHILDRENS_DAY', 'COMMUNE', 'play', 'items', 1, 0),
  ('SCHOOL_OPENING', 'COMMUNE', 'school_opening', 'items', 1, 0),
  ('MID_AUTUMN', 'COMMUNE', 'play', 'items', 1, 0),
  ('NEW_YEAR', 'COMMUNE', 'gift', 'children', null, 0);
