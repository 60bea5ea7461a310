-- A number that stands in several cells is asked about once; one that came to look unusual after the sender's answers is not asked.
alter table reporting.doubt
  add column also uuid[] not null default '{}',
  add column asked boolean not null default true,
  add check (asked or answer = ''),
  drop constraint doubt_kind_check,
  add constraint doubt_kind_check check (kind in ('CELL_EMPTY', 'HISTORY', 'HISTORY_JOINED', 'NEIGHBOURS', 'NEIGHBOURS_PER_CHILD',
    'CONTRADICTION', 'RECORDS'));
comment on column reporting.doubt.also is 'Other cells with the same number by the same question.';
comment on column reporting.doubt.asked is
  'False where it came to look unusual only by what others handed in after the sender had answered: the receiver sees it unanswered.';
