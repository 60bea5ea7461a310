-- Rules as values, regimes, holidays; dues of several kinds that fall again and again.
create table dues.regime (
  code text primary key,
  name text not null check (name <> ''),
  source text not null,
  windows text not null check (windows in ('CALENDAR', 'DECREE_09')),
  on_holiday text not null check (on_holiday in ('KEEP_PRINTED', 'ROLL_FORWARD')),
  deadlines jsonb not null default '{}',
  version integer not null default 1
);
comment on table dues.regime is 'Reporting regimes: which days figures are of, what becomes of a day of rest, and the rule of each period for which a plan names no day.';
insert into dues.regime (code, name, source, windows, on_holiday, deadlines) values
  ('PLAN', 'Theo văn bản giao việc', 'Kỳ số liệu theo lịch; ngày in trong văn bản giữ nguyên', 'CALENDAR', 'KEEP_PRINTED', '{}'),
  ('DECREE_09', 'Chế độ báo cáo định kỳ của cơ quan hành chính nhà nước', 'Nghị định 09/2019/NĐ-CP, Điều 12 và khoản 1 Điều 13',
   'DECREE_09', 'KEEP_PRINTED',
   '{"MONTH": {"kind": "PERIOD_LAST_MONTH_DAY", "operator": "BY", "cycle": "MONTH", "day": 25},
     "QUARTER": {"kind": "PERIOD_LAST_MONTH_DAY", "operator": "BY", "cycle": "QUARTER", "day": 25},
     "HALF_YEAR": {"kind": "PERIOD_LAST_MONTH_DAY", "operator": "BY", "cycle": "HALF_YEAR", "day": 25},
     "YEAR": {"kind": "PERIOD_LAST_MONTH_DAY", "operator": "BY", "cycle": "YEAR", "day": 25}}'),
  ('LINE', 'Báo cáo công tác định kỳ của đoàn thể', 'Quy định của đoàn thể; ngày nộp do quản trị nhập', 'CALENDAR', 'KEEP_PRINTED', '{}');

create table dues.rest_year (
  year integer primary key check (year between 1976 and 2200),
  source text not null default ''
);
comment on table dues.rest_year is 'Years whose holidays somebody has looked at: of others those reckoned from the law hold. source is the decision.';

create table dues.rest_day (
  day date primary key,
  name text not null check (name <> ''),
  works boolean not null,
  firm boolean not null
);
comment on table dues.rest_day is 'Holidays, or (works) weekend days worked in exchange. Not firm: reckoned ahead of the yearly decision.';

alter table dues.policy
  add column culture_day_from date,
  add column calendar_version integer not null default 1;
comment on column dues.policy.culture_day_from is 'From when on 24/11 is a holiday; empty while no law has made it one.';
comment on column dues.policy.calendar_version is 'Goes up with every change of holidays, regimes or of what before means, so that what was laid out is laid out anew.';

alter table dues.due
  drop constraint due_kind_check,
  drop constraint due_operator_check,
  drop constraint due_kind_subject_id_debtor_id_period_first_key,
  add column round text not null default 'once' check (round <> ''),
  add column rolls boolean not null default false,
  add column internal_on date,
  add column tentative boolean not null default false,
  add column settled_words text not null default '',
  add check (kind in ('REPORT', 'PLAN', 'ANSWER', 'TASK')),
  add check (operator in ('BEFORE', 'BY', 'WITHIN')),
  add unique (kind, subject_id, debtor_id, round);
alter table dues.due alter column round drop default;
comment on column dues.due.round is 'Which time its rule falls: 2024-06, 2024-Q2, once, or the occasion that made it.';
comment on column dues.due.period_first is 'The days whose work it is about: its data window, which has nothing to do with when it is due.';
comment on column dues.due.rolls is 'Whether a day of rest moves it on to the next working day (Civil Code 2015, art. 148(5)).';
comment on column dues.due.internal_on is 'The working day before, where its last day is one of rest and stands as printed.';
comment on column dues.due.tentative is 'Hangs on a holiday nobody has decided yet.';
comment on column dues.due.settled_words is 'What was done, of a due that no record settles.';
