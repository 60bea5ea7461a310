-- Cases of children (Decree 56/2017, chapter III). What people wrote is closed: vault.lock opens it.
create schema casework;

create table casework.form (
  code text not null check (code ~ '^[A-Z][A-Z_]*$'),
  edition integer not null check (edition > 0),
  number text not null default '',
  name text not null,
  name_en text not null,
  compared boolean not null,
  source text not null,
  valid_from date,
  valid_to date,
  primary key (code, edition)
);
comment on table casework.form is
  'What a step of a case asks. number: the official one, as long as it is so called; compared: whether every row was seen in the source, else it prints "chưa đối chiếu mẫu".';

create table casework.form_row (
  form_code text not null,
  edition integer not null,
  position integer not null,
  key text not null check (key ~ '^[a-z][A-Za-z0-9]*$'),
  section text not null default '',
  section_en text not null default '',
  label text not null,
  label_en text not null,
  hint text not null default '',
  hint_en text not null default '',
  kind text not null check (kind in ('LINE', 'TEXT', 'DAY', 'NUMBER', 'CHOICE', 'CHOICES', 'HIGH_IS_BAD', 'HIGH_IS_GOOD')),
  choices text[] not null default '{}',
  choice_words text[] not null default '{}',
  choice_words_en text[] not null default '{}',
  required boolean not null default false,
  primary key (form_code, edition, key),
  unique (form_code, edition, position),
  foreign key (form_code, edition) references casework.form,
  check (cardinality(choices) = cardinality(choice_words) and cardinality(choices) = cardinality(choice_words_en))
);
comment on column casework.form_row.kind is
  'HIGH_IS_BAD and HIGH_IS_GOOD: a level high, medium or low; which of them is bad depends on the table the row stands in.';

create table casework.channel (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  position integer not null unique,
  name text not null,
  name_en text not null,
  active boolean not null default true
);
comment on table casework.channel is 'How the first word of a case came.';

create table casework.clock (
  id uuid primary key,
  code text not null check (code in ('ACCEPTANCE', 'EMERGENCY', 'PLAN_DRAFT', 'PLAN_APPROVAL', 'SEPARATION')),
  area_id uuid references units.area,
  amount integer not null check (amount between 0 and 400),
  unit text not null check (unit in ('HOURS', 'WORKING_DAYS', 'DAYS')),
  clause text not null,
  source text not null,
  valid_from date,
  valid_to date,
  check (code <> 'EMERGENCY' or unit = 'HOURS' and amount between 1 and 12)
);
comment on table casework.clock is
  'How long each step may take, by province (area_id; empty: everywhere) and day. The 12 hours of Decree 56/2017, articles 26.3 and 31.1 are of the clock, nights and holidays included: a province may set fewer, never more.';

create table casework.case_file (
  id uuid primary key,
  code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
  state text not null check (state in ('RECEIVED', 'VERIFIED', 'NOT_SUBSTANTIATED', 'URGENT', 'PROTECTED', 'NOT_URGENT',
    'ASSESSED', 'PLAN_DRAFTED', 'IN_PLAN', 'REVIEWED', 'CLOSED')),
  channel text not null references casework.channel,
  received_at timestamptz not null,
  received_by uuid not null references units.organization,
  happened_area_id uuid not null references units.area,
  lives_area_id uuid references units.area,
  accountable_id uuid not null references units.organization,
  handing_to_id uuid references units.organization,
  version integer not null default 1
);
comment on table casework.case_file is
  'A case: what clocks and hand-overs need to know of it, and nothing of the child. accountable_id and handing_to_id repeat the open rows of accountability and hand_over for the row policies. code is random: it leaves no gap.';
create index case_file_accountable on casework.case_file (accountable_id);
create index case_file_handing on casework.case_file (handing_to_id) where handing_to_id is not null;

create table casework.accountability (
  case_id uuid not null references casework.case_file,
  organization_id uuid not null references units.organization,
  during tstzrange not null check (not isempty(during)),
  primary key (case_id, during),
  exclude using gist (case_id with =, during with &&)
);
comment on table casework.accountability is 'Which body answers for a case, and since when: at every instant exactly one.';

create table casework.step (
  id uuid primary key,
  case_id uuid not null references casework.case_file,
  kind text not null,
  form_code text,
  edition integer,
  taken_at timestamptz not null,
  organization_id uuid not null references units.organization,
  person_id uuid not null references identity.person,
  closed bytea not null,
  written_at timestamptz not null default clock_timestamp(),
  foreign key (form_code, edition) references casework.form
);
comment on table casework.step is 'What was done in a case, never changed; what was written is closed by the case''s key.';
create index step_case on casework.step (case_id, taken_at);

create table casework.running (
  id uuid primary key,
  case_id uuid not null references casework.case_file,
  code text not null,
  clock_id uuid references casework.clock,
  started_at timestamptz not null,
  until timestamptz not null,
  stopped_at timestamptz
);
comment on table casework.running is 'The clocks of a case: each owes a due, whose subject it is.';
create unique index running_open on casework.running (case_id, code) where stopped_at is null;

create table casework.told (
  running_id uuid not null references casework.running,
  organization_id uuid not null references units.organization,
  told_at timestamptz not null,
  primary key (running_id, organization_id)
);
comment on table casework.told is 'Which bodies were told that a clock ran out: who answers, and every body above.';
create index running_until on casework.running (until) where stopped_at is null;

create table casework.hand_over (
  id uuid primary key,
  case_id uuid not null references casework.case_file,
  from_id uuid not null references units.organization,
  to_id uuid not null references units.organization,
  asked_at timestamptz not null,
  asked_by uuid not null references identity.person,
  closed bytea not null,
  answered_at timestamptz,
  answered_by uuid references identity.person,
  accepted boolean,
  closed_answer bytea,
  check (from_id <> to_id),
  check ((answered_at is null) = (accepted is null) and (answered_at is null) = (answered_by is null))
);
comment on table casework.hand_over is
  'A case offered to another body: who sent it answers for it until it is taken; refusing needs a reason.';
create unique index hand_over_open on casework.hand_over (case_id) where answered_at is null;

alter table casework.case_file enable row level security;
alter table casework.accountability enable row level security;
alter table casework.step enable row level security;
alter table casework.running enable row level security;
alter table casework.hand_over enable row level security;

-- The forms as far as they were seen; rows and wording are an administrator's to change (a new edition).
insert into casework.form (code, edition, number, name, name_en, compared, source) values
  ('INTAKE', 1, '01', 'Báo cáo tiếp nhận thông tin trẻ em', 'Intake report', true, 'Nghị định 56/2017/NĐ-CP, Phụ lục, Mẫu số 01'),
  ('REPORTER', 1, '', 'Người báo tin', 'Who reported', true, 'Nghị định 56/2017/NĐ-CP, Phụ lục, Mẫu số 01'),
  ('VERIFICATION', 1, '', 'Kiểm tra tính xác thực của thông tin', 'Verification', true, 'Nghị định 56/2017/NĐ-CP, Điều 25 khoản 2'),
  ('INITIAL_RISK', 1, '02', 'Đánh giá nguy cơ ban đầu', 'Initial risk assessment', false, 'Nghị định 56/2017/NĐ-CP, Điều 26 khoản 2; các dòng theo mẫu năm 2010, chưa đối chiếu'),
  ('EMERGENCY', 1, '', 'Biện pháp bảo vệ khẩn cấp', 'Emergency measures', true, 'Nghị định 56/2017/NĐ-CP, Điều 26 khoản 3, Điều 31; Luật Trẻ em, Điều 50 khoản 2'),
  ('SEPARATION', 1, '07', 'Tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc', 'Temporary separation', false, 'Nghị định 56/2017/NĐ-CP, Điều 32, Mẫu số 07; các dòng chưa đối chiếu'),
  ('SEPARATION_END', 1, '', 'Chấm dứt cách ly', 'End of the separation', true, 'Nghị định 56/2017/NĐ-CP, Điều 32'),
  ('ASSESSMENT', 1, '03', 'Thu thập thông tin, đánh giá nguy cơ cụ thể', 'Information and specific risk', false, 'Nghị định 56/2017/NĐ-CP, Điều 27, Mẫu số 03; bảng A, B theo mẫu 06, chưa đối chiếu'),
  ('PLAN', 1, '04', 'Kế hoạch hỗ trợ, can thiệp', 'Plan of support and intervention', false, 'Nghị định 56/2017/NĐ-CP, Điều 28, Mẫu số 04; các dòng chưa đối chiếu'),
  ('MINUTES', 1, '', 'Biên bản họp về kế hoạch', 'Minutes of the meeting', true, 'Nghị định 56/2017/NĐ-CP, Điều 28'),
  ('DECISION', 1, '', 'Chủ tịch quyết định về kế hoạch', 'The chairmans decision', true, 'Nghị định 56/2017/NĐ-CP, Điều 28; Luật Trẻ em, Điều 52'),
  ('SERVICE', 1, '', 'Theo dõi việc thực hiện kế hoạch', 'Follow-up of the plan', true, 'Nghị định 56/2017/NĐ-CP, Điều 29'),
  ('REVIEW', 1, '06', 'Rà soát, đánh giá tình trạng của trẻ em sau khi thực hiện kế hoạch', 'Review after the plan', false, 'Nghị định 56/2017/NĐ-CP, Điều 30, Mẫu số 06; bảng B chưa đối chiếu'),
  ('CLOSURE', 1, '', 'Chủ tịch kết thúc hoặc yêu cầu kế hoạch mới', 'The chairman closes, or asks for a new plan', true, 'Nghị định 56/2017/NĐ-CP, Điều 30 khoản 1'),
  ('POLICE', 1, '', 'Chuyển cơ quan công an', 'Handed to the police', true, 'Nghị định 56/2017/NĐ-CP, Điều 25 khoản 3'),
  ('NOTE', 1, '', 'Ghi thêm', 'Note', true, '');
insert into casework.form_row (form_code, edition, position, key, section, section_en, label, label_en, hint, hint_en, kind, choices,
  choice_words, choice_words_en, required) values
  ('INTAKE', 1, 1, 'subject', '', '', 'Trẻ em', 'The child is', '', '', 'CHOICE', array['ABUSED', 'AT_RISK_VIOLENCE', 'AT_RISK_EXPLOITATION', 'AT_RISK_ABANDONMENT', 'SPECIAL_CIRCUMSTANCES'], array['bị xâm hại', 'có nguy cơ bị bạo lực', 'có nguy cơ bị bóc lột', 'có nguy cơ bị bỏ rơi', 'có hoàn cảnh đặc biệt'], array['abused', 'at risk of violence', 'at risk of exploitation', 'at risk of abandonment', 'in special circumstances'], true),
  ('INTAKE', 1, 2, 'currentCondition', '', '', 'Tình trạng hiện tại của trẻ', 'How the child is now', 'Điều đã xảy ra, trẻ đang thế nào. Ghi điều người báo nói, chưa cần chắc chắn.', 'What happened and how the child is. Write what was said; it need not be certain.', 'TEXT', '{}', '{}', '{}', true),
  ('INTAKE', 1, 3, 'likelyConsequence', '', '', 'Nếu không được hỗ trợ thì có thể xảy ra điều gì', 'What may follow without help', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('INTAKE', 1, 4, 'whereNow', '', '', 'Trẻ đang ở đâu', 'Where the child is now', '', '', 'LINE', '{}', '{}', '{}', false),
  ('INTAKE', 1, 5, 'childName', 'Về trẻ em', 'About the child', 'Họ và tên trẻ', 'Name', 'Để trống nếu chưa biết.', 'Leave empty if not known.', 'LINE', '{}', '{}', '{}', false),
  ('INTAKE', 1, 6, 'sex', 'Về trẻ em', 'About the child', 'Giới tính', 'Sex', '', '', 'CHOICE', array['MALE', 'FEMALE', 'UNKNOWN'], array['Nam', 'Nữ', 'Không biết'], array['Male', 'Female', 'Unknown'], true),
  ('INTAKE', 1, 7, 'birthDay', 'Về trẻ em', 'About the child', 'Ngày sinh', 'Date of birth', '', '', 'DAY', '{}', '{}', '{}', false),
  ('INTAKE', 1, 8, 'age', 'Về trẻ em', 'About the child', 'Nếu không biết ngày sinh: khoảng mấy tuổi', 'If not known: about how old', '', '', 'NUMBER', '{}', '{}', '{}', false),
  ('INTAKE', 1, 9, 'father', 'Về gia đình', 'About the family', 'Cha: họ tên, tuổi, nghề nghiệp', 'Father: name, age, job', '', '', 'LINE', '{}', '{}', '{}', false),
  ('INTAKE', 1, 10, 'mother', 'Về gia đình', 'About the family', 'Mẹ: họ tên, tuổi, nghề nghiệp', 'Mother: name, age, job', '', '', 'LINE', '{}', '{}', '{}', false),
  ('INTAKE', 1, 11, 'familyCircumstances', 'Về gia đình', 'About the family', 'Hoàn cảnh gia đình', 'Family circumstances', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('INTAKE', 1, 12, 'currentCarer', 'Về gia đình', 'About the family', 'Ai đang chăm sóc trẻ', 'Who looks after the child now', '', '', 'LINE', '{}', '{}', '{}', false),
  ('INTAKE', 1, 13, 'priorActions', 'Về gia đình', 'About the family', 'Đã có ai làm gì để giúp trẻ', 'What was done to help so far', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('REPORTER', 1, 1, 'reporterName', '', '', 'Họ và tên', 'Name', 'Chỉ ghi khi người báo tin đồng ý.', 'Only where the reporter agrees.', 'LINE', '{}', '{}', '{}', false),
  ('REPORTER', 1, 2, 'reporterPhone', '', '', 'Điện thoại', 'Telephone', '', '', 'LINE', '{}', '{}', '{}', false),
  ('REPORTER', 1, 3, 'reporterAddress', '', '', 'Địa chỉ', 'Address', '', '', 'LINE', '{}', '{}', '{}', false),
  ('REPORTER', 1, 4, 'reporterNote', '', '', 'Ghi chú', 'Note', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('VERIFICATION', 1, 1, 'with', '', '', 'Cùng với ai', 'Together with whom', 'Công an, trạm y tế, trường, trưởng thôn…', 'Police, health station, school, village head…', 'LINE', '{}', '{}', '{}', false),
  ('VERIFICATION', 1, 2, 'found', '', '', 'Đã thấy gì', 'What was found', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('VERIFICATION', 1, 3, 'outcome', '', '', 'Kết luận', 'Conclusion', '', '', 'CHOICE', array['SUBSTANTIATED', 'NOT_SUBSTANTIATED'], array['Có căn cứ: trẻ bị hoặc có nguy cơ bị xâm hại', 'Không có căn cứ: không bị xâm hại, không có nguy cơ'], array['Substantiated', 'Not substantiated'], true),
  ('INITIAL_RISK', 1, 1, 'harm', 'Mức độ tổn hại', 'Harm', 'Tổn hại trẻ đã chịu', 'Harm already suffered', 'Cao: tính mạng, sức khỏe, danh dự bị đe dọa nghiêm trọng.', 'High: life, health or dignity in grave danger.', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('INITIAL_RISK', 1, 2, 'furtherHarm', 'Mức độ tổn hại', 'Harm', 'Nguy cơ tiếp tục bị hại nếu giữ nguyên như hiện nay', 'Risk of further harm if nothing changes', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('INITIAL_RISK', 1, 3, 'selfProtection', 'Khả năng tự bảo vệ', 'Ability to protect itself', 'Khả năng tự bảo vệ của trẻ', 'The childs own ability', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('INITIAL_RISK', 1, 4, 'adultHelp', 'Khả năng tự bảo vệ', 'Ability to protect itself', 'Khả năng được người lớn tin cậy giúp', 'Help within reach from a trusted adult', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('INITIAL_RISK', 1, 5, 'needs', 'An toàn tạm thời', 'Safety for now', 'Trẻ cần ngay', 'Needed at once', '', '', 'CHOICES', array['SAFE_PLACE', 'FOOD', 'CLOTHES', 'MEDICAL', 'TRANSPORT'], array['Nơi ở an toàn', 'Thức ăn', 'Quần áo', 'Khám, chữa bệnh', 'Đi lại'], array['A safe place', 'Food', 'Clothes', 'Medical care', 'Transport'], false),
  ('INITIAL_RISK', 1, 6, 'given', 'An toàn tạm thời', 'Safety for now', 'Đã đáp ứng thế nào, ai làm', 'What was given, by whom', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('INITIAL_RISK', 1, 7, 'outcome', 'Kết luận', 'Conclusion', 'Trường hợp này', 'This case is', '', '', 'CHOICE', array['URGENT', 'NOT_URGENT'], array['Khẩn cấp: phải bảo vệ trẻ ngay', 'Không khẩn cấp'], array['Urgent: the child must be protected at once', 'Not urgent'], true),
  ('INITIAL_RISK', 1, 8, 'reasons', 'Kết luận', 'Conclusion', 'Lý do', 'Reasons', 'Kết luận là của người đánh giá, không do phần mềm tính.', 'The conclusion is the officers, not the softwares.', 'TEXT', '{}', '{}', '{}', true),
  ('EMERGENCY', 1, 1, 'measures', '', '', 'Đã áp dụng', 'Applied', '', '', 'CHOICES', array['MEDICAL_PSYCH_REHAB', 'SAFE_SHELTER_SEPARATION', 'ALTERNATIVE_CARE', 'CARER_COUNSELLING', 'LEGAL_SUPPORT', 'OTHER'], array['Chăm sóc y tế, tâm lý', 'Bố trí nơi tạm trú an toàn, cách ly trẻ khỏi người gây hại', 'Chăm sóc thay thế tạm thời', 'Tư vấn cho cha, mẹ, người chăm sóc', 'Hỗ trợ pháp lý', 'Biện pháp khác'], array['Medical and psychological care', 'Safe shelter, away from who harms', 'Alternative care for now', 'Counselling the carers', 'Legal support', 'Other'], true),
  ('EMERGENCY', 1, 2, 'words', '', '', 'Cụ thể: ai làm, từ lúc nào, ở đâu', 'In detail: who, since when, where', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('SEPARATION', 1, 1, 'number', '', '', 'Số quyết định', 'Number of the decision', '', '', 'LINE', '{}', '{}', '{}', true),
  ('SEPARATION', 1, 2, 'ground', '', '', 'Trường hợp', 'Ground', '', '', 'CHOICE', array['BY_CARER', 'REFUSED', 'AGAIN'], array['Bị xâm hại hoặc có nguy cơ bị xâm hại bởi cha, mẹ, người chăm sóc', 'Bị xâm hại mà cha, mẹ, người chăm sóc từ chối kế hoạch', 'Bị xâm hại và có nguy cơ tiếp tục bị chính họ xâm hại'], array['Abused, or at risk, by parent or carer', 'Abused, and the carer refuses the plan', 'Abused, and likely to be again by them'], true),
  ('SEPARATION', 1, 3, 'from', '', '', 'Từ ngày', 'From', '', '', 'DAY', '{}', '{}', '{}', true),
  ('SEPARATION', 1, 4, 'until', '', '', 'Đến ngày', 'Until', '', '', 'DAY', '{}', '{}', '{}', true),
  ('SEPARATION', 1, 5, 'place', '', '', 'Nơi tạm trú an toàn', 'Safe place', '', '', 'LINE', '{}', '{}', '{}', true),
  ('SEPARATION', 1, 6, 'carer', '', '', 'Người chăm sóc tạm thời', 'Who cares meanwhile', '', '', 'LINE', '{}', '{}', '{}', true),
  ('SEPARATION', 1, 7, 'longer', '', '', 'Nếu dài hơn mức pháp luật cho phép: theo văn bản nào của cơ quan nào', 'If longer than the law allows: by which act of which body', '', '', 'LINE', '{}', '{}', '{}', false),
  ('SEPARATION', 1, 8, 'reasons', '', '', 'Lý do', 'Reasons', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('SEPARATION_END', 1, 1, 'on', '', '', 'Từ ngày', 'On', '', '', 'DAY', '{}', '{}', '{}', true),
  ('SEPARATION_END', 1, 2, 'reasons', '', '', 'Vì sao nay đã an toàn', 'Why it is safe now', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 1, 'child', 'Thông tin', 'Information', 'Thể chất, tinh thần, tình cảm của trẻ', 'The child: body, mind, feelings', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 2, 'family', 'Thông tin', 'Information', 'Hoàn cảnh, quan hệ gia đình; khả năng bảo vệ trẻ của cha mẹ', 'Family, its relations, its ability to protect', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 3, 'surroundings', 'Thông tin', 'Information', 'Môi trường sống, người có thể giúp', 'Surroundings, who can help', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('ASSESSMENT', 1, 4, 'wishes', 'Thông tin', 'Information', 'Nhu cầu, nguyện vọng của trẻ', 'The childs needs and wishes', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('ASSESSMENT', 1, 5, 'harm', 'A. Mức độ tổn hại', 'A. Harm', 'Mức độ tổn hại', 'Severity of the harm', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 6, 'access', 'A. Mức độ tổn hại', 'A. Harm', 'Khả năng tiếp cận trẻ của người gây hại', 'The abusers access to the child', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 7, 'obstacles', 'A. Mức độ tổn hại', 'A. Harm', 'Trở ngại trong môi trường chăm sóc', 'Obstacles in the care environment', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 8, 'selfProtection', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Tự bảo vệ trước người gây hại', 'Protects itself from who harms', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 9, 'knowsWho', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Biết ai có thể bảo vệ mình', 'Knows who can protect it', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 10, 'asks', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Sẵn sàng nhờ người lớn', 'Is willing to ask adults', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 11, 'watched', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Được người lớn an toàn để mắt tới', 'Is watched over by a safe adult', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 12, 'conclusion', 'Kết luận', 'Conclusion', 'Kết luận và lý do', 'Conclusion and reasons', 'Bảng trên chỉ đếm; kết luận là của người đánh giá.', 'The tables only count; the conclusion is the officers.', 'TEXT', '{}', '{}', '{}', true),
  ('ASSESSMENT', 1, 13, 'support', 'Kết luận', 'Conclusion', 'Những hỗ trợ cần có', 'Support that is needed', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('PLAN', 1, 1, 'problems', '', '', 'Vấn đề cần giải quyết', 'Problems', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('PLAN', 1, 2, 'goals', '', '', 'Mục tiêu', 'Goals', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('PLAN', 1, 3, 'services', '', '', 'Dịch vụ, hoạt động', 'Services', 'Mỗi dòng một việc: làm gì; cấp độ hỗ trợ hay can thiệp; ai chủ trì; ai phối hợp; từ ngày – đến ngày; kinh phí.', 'A line each: what; support or intervention; who leads; who helps; from – to; cost.', 'TEXT', '{}', '{}', '{}', true),
  ('PLAN', 1, 4, 'from', '', '', 'Từ ngày', 'From', '', '', 'DAY', '{}', '{}', '{}', true),
  ('PLAN', 1, 5, 'until', '', '', 'Đến ngày', 'Until', '', '', 'DAY', '{}', '{}', '{}', true),
  ('PLAN', 1, 6, 'childSays', '', '', 'Ý kiến của trẻ', 'The child says', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('PLAN', 1, 7, 'carerSays', '', '', 'Ý kiến của cha, mẹ, người chăm sóc', 'The carer says', '', '', 'TEXT', '{}', '{}', '{}', false),
  ('MINUTES', 1, 1, 'on', '', '', 'Ngày họp', 'Held on', '', '', 'DAY', '{}', '{}', '{}', true),
  ('MINUTES', 1, 2, 'present', '', '', 'Người dự', 'Present', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('MINUTES', 1, 3, 'words', '', '', 'Nội dung, ý kiến, thống nhất', 'What was said and agreed', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('DECISION', 1, 1, 'outcome', '', '', 'Quyết định', 'Decision', '', '', 'CHOICE', array['APPROVED', 'RETURNED'], array['Phê duyệt kế hoạch', 'Chưa phê duyệt, làm lại'], array['The plan is approved', 'Not yet; to be done again'], true),
  ('DECISION', 1, 2, 'number', '', '', 'Số quyết định', 'Number', '', '', 'LINE', '{}', '{}', '{}', false),
  ('DECISION', 1, 3, 'words', '', '', 'Nội dung hoặc lý do', 'Words or reasons', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('SERVICE', 1, 1, 'on', '', '', 'Ngày', 'On', '', '', 'DAY', '{}', '{}', '{}', true),
  ('SERVICE', 1, 2, 'words', '', '', 'Đã làm gì, trẻ thế nào', 'What was done, how the child is', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('REVIEW', 1, 1, 'harm', 'A. Mức độ tổn hại', 'A. Harm', 'Tổn hại còn nghiêm trọng không', 'Is the harm still serious', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 2, 'access', 'A. Mức độ tổn hại', 'A. Harm', 'Khả năng tiếp cận trẻ của người gây hại', 'The abusers access to the child', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 3, 'obstacles', 'A. Mức độ tổn hại', 'A. Harm', 'Trở ngại trong môi trường chăm sóc', 'Obstacles in the care environment', '', '', 'HIGH_IS_BAD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 4, 'selfProtection', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Tự bảo vệ trước người gây hại', 'Protects itself from who harms', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 5, 'knowsWho', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Biết ai có thể bảo vệ mình', 'Knows who can protect it', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 6, 'asks', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Sẵn sàng nhờ người lớn', 'Is willing to ask adults', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 7, 'watched', 'B. Khả năng tự bảo vệ, phục hồi', 'B. Ability to protect itself and recover', 'Được người lớn an toàn để mắt tới', 'Is watched over by a safe adult', '', '', 'HIGH_IS_GOOD', '{}', '{}', '{}', true),
  ('REVIEW', 1, 8, 'conclusion', 'Kết luận', 'Conclusion', 'Kết luận, đề xuất và lý do', 'Conclusion, proposal and reasons', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('CLOSURE', 1, 1, 'noRisk', '', '', 'Trẻ không còn nguy cơ bị xâm hại', 'No risk of abuse remains', '', '', 'CHOICE', array['YES', 'NO'], array['Có', 'Không'], array['Yes', 'No'], true),
  ('CLOSURE', 1, 2, 'stable', '', '', 'Thể chất, tinh thần, nhận thức, tình cảm của trẻ đã ổn định', 'Body, mind, understanding and feelings are stable', '', '', 'CHOICE', array['YES', 'NO'], array['Có', 'Không'], array['Yes', 'No'], true),
  ('CLOSURE', 1, 3, 'outcome', '', '', 'Quyết định', 'Decision', 'Chỉ kết thúc được khi cả hai điều trên đều có.', 'It can be closed only where both are so.', 'CHOICE', array['CLOSED', 'REPLAN'], array['Kết thúc vụ việc', 'Làm kế hoạch mới'], array['The case is closed', 'A new plan'], true),
  ('CLOSURE', 1, 4, 'words', '', '', 'Lý do', 'Reasons', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('POLICE', 1, 1, 'on', '', '', 'Ngày', 'On', '', '', 'DAY', '{}', '{}', '{}', true),
  ('POLICE', 1, 2, 'body', '', '', 'Cơ quan nhận', 'To', '', '', 'LINE', '{}', '{}', '{}', true),
  ('POLICE', 1, 3, 'number', '', '', 'Số văn bản', 'Number', '', '', 'LINE', '{}', '{}', '{}', false),
  ('POLICE', 1, 4, 'words', '', '', 'Nội dung, phản hồi', 'What was sent, what came back', '', '', 'TEXT', '{}', '{}', '{}', true),
  ('NOTE', 1, 1, 'words', '', '', 'Nội dung', 'Words', '', '', 'TEXT', '{}', '{}', '{}', true);

insert into casework.channel (code, position, name, name_en) values
  ('HOTLINE_111', 1, 'Tổng đài 111', 'Hotline 111'),
  ('PROVINCE_HOTLINE', 2, 'Đường dây nóng của tỉnh', 'The provinces hotline'),
  ('PHONE', 3, 'Điện thoại', 'Telephone'),
  ('IN_PERSON', 4, 'Gặp trực tiếp', 'In person'),
  ('THIRD_PARTY', 5, 'Người khác báo', 'Somebody else told'),
  ('SCHOOL', 6, 'Nhà trường', 'School'),
  ('POLICE', 7, 'Công an', 'Police'),
  ('WOMENS_UNION', 8, 'Hội Phụ nữ xã', 'Commune Womens Union'),
  ('YOUTH_UNION', 9, 'Bí thư Đoàn xã', 'Youth Union secretary'),
  ('PIONEERS', 10, 'Tổng phụ trách Đội', 'Pioneer team leader'),
  ('ASSOCIATION', 11, 'Hội Bảo vệ quyền trẻ em', 'Association for childrens rights'),
  ('OPINION', 12, 'Ý kiến của trẻ em', 'A childs opinion');
insert into casework.clock (id, code, amount, unit, clause, source) values
  (gen_random_uuid(), 'ACCEPTANCE', 4, 'HOURS', 'Tiếp nhận vụ việc được chuyển đến', 'Mức đặt tạm của phần mềm: Điều 26 khoản 1 chỉ nói "chuyển ngay"'),
  (gen_random_uuid(), 'EMERGENCY', 12, 'HOURS', 'Bảo vệ khẩn cấp hoặc kết luận không khẩn cấp', 'Nghị định 56/2017/NĐ-CP, Điều 26 khoản 3, Điều 31 khoản 1'),
  (gen_random_uuid(), 'PLAN_DRAFT', 5, 'WORKING_DAYS', 'Lập kế hoạch hỗ trợ, can thiệp', 'Nghị định 56/2017/NĐ-CP, Điều 27, 28; mốc bắt đầu chưa đối chiếu'),
  (gen_random_uuid(), 'PLAN_APPROVAL', 7, 'WORKING_DAYS', 'Phê duyệt kế hoạch hỗ trợ, can thiệp', 'Thủ tục hành chính 2.001947; mốc bắt đầu chưa đối chiếu'),
  (gen_random_uuid(), 'SEPARATION', 15, 'DAYS', 'Chấm dứt hoặc có căn cứ kéo dài việc cách ly', 'Nghị định 56/2017/NĐ-CP, Điều 32');
