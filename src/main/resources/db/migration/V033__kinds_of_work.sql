-- What a figure may be broken down by, as data: complete axes add up to the whole, others are parts "of which".
create table measures.axis (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  complete boolean not null,
  position integer not null
);
comment on column measures.axis.complete is 'Its parts add up to the whole; those of another may not exceed it ("trong đó").';
insert into measures.axis (code, name_vi, name_en, complete, position) values
  ('sex', 'Theo giới tính', 'By sex', true, 1),
  ('age', 'Theo tuổi', 'By age', true, 2),
  ('ethnicity', 'Theo dân tộc', 'By ethnicity', true, 3),
  ('disability', 'Trong đó khuyết tật', 'Of which with disabilities', false, 4),
  ('circumstance', 'Trong đó hoàn cảnh đặc biệt', 'Of which in special circumstances', false, 5),
  ('recipient', 'Phát cho ai', 'Handed to whom', true, 6);
alter table measures.axis_value add foreign key (axis) references measures.axis;
insert into measures.axis_value (axis, code, name_vi, name_en, position) values
  ('ethnicity', 'kinh', 'Kinh', 'Kinh', 1),
  ('ethnicity', 'minority', 'Dân tộc khác', 'Other ethnic groups', 2),
  ('disability', 'disabled', 'Trẻ em khuyết tật', 'Children with disabilities', 1),
  ('circumstance', 'special', 'Trẻ em có hoàn cảnh đặc biệt', 'Children in special circumstances', 1),
  ('recipient', 'to_children', 'Trẻ em', 'Children', 1),
  ('recipient', 'to_families', 'Gia đình, người chăm sóc', 'Families, carers', 2),
  ('recipient', 'to_schools', 'Trường học', 'Schools', 3),
  ('recipient', 'to_bodies', 'Cơ quan, đoàn thể, nơi khác', 'Bodies and others', 4);
insert into measures.cell (id, axes, name)
select 20 + row_number() over (order by a.position, v.position) - 1, v.axis, v.code
from measures.axis_value v join measures.axis a on a.code = v.axis where v.axis not in ('sex', 'age');

-- Kinds: what they were called when, what papers they ask for, in which manners they are done, how their figures are parted.
alter table activities.kind add evidence text[] not null default '{}';
comment on column activities.kind.evidence is 'What should lie with a record: PICTURE, LIST, DECISION, PLAN, VOUCHER.';
create table activities.kind_name (
  kind text not null references activities.kind,
  since date not null,
  name_vi text not null,
  name_en text not null,
  primary key (kind, since)
);
comment on table activities.kind_name is 'What a renamed kind was and is called, each name from a day on; activities.kind has the last.';
alter table activities.quantity add valid_from date, add valid_to date, add check (valid_to >= valid_from);
comment on column activities.quantity.valid_from is
  'Asked for of work of these days only: what has been used is never changed in meaning, another follows it.';
create table activities.quantity_axis (
  kind text not null,
  quantity text not null,
  axis text not null references measures.axis,
  primary key (kind, quantity, axis),
  foreign key (kind, quantity) references activities.quantity (kind, code)
);
comment on table activities.quantity_axis is 'What a figure may be parted by; of one that falls back to the attendance, the attendance.';
create table activities.manner (
  kind text not null references activities.kind,
  code text not null,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  in_use boolean not null default true,
  primary key (kind, code)
);
comment on table activities.manner is 'The form in which work of a kind is done (radio, contest …): at most one of an event, which counts once in any case.';
create table activities.manner_indicator (
  kind text not null,
  manner text not null,
  quantity text not null,
  indicator text not null unique references measures.indicator,
  primary key (kind, manner, quantity),
  foreign key (kind, manner) references activities.manner (kind, code),
  foreign key (kind, quantity) references activities.quantity (kind, code)
);
comment on table activities.manner_indicator is 'What a quantity of work done in a manner counts for besides its own indicator.';
alter table activities.activity_kind add manner text, add foreign key (kind, manner) references activities.manner (kind, code);

-- A figure has parts as the attendance has.
alter table activities.figure add cell_id integer not null default 0 references measures.cell,
  drop constraint figure_pkey, add primary key (activity_id, kind, quantity, cell_id);
alter table activities.activity add people integer check (people >= 0);
comment on column activities.activity.people is
  'How many different children it reached, where that is known. Never added up over events: attendance counts lượt.';

insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind) values
  ('adults', 'Người lớn tham dự, mỗi hoạt động một lần', 'Adults attending, each event once', 'lượt người', 'contacts', 'CONTACTS');

-- Kinds that the sample plans and the mission name and that were missing.
insert into activities.kind (code, name_vi, name_en, position, evidence) values
  ('meal', 'Bữa ăn cho học sinh', 'School meals', 30, '{LIST}'),
  ('talent', 'Lớp năng khiếu', 'Talent classes', 31, '{PICTURE}'),
  ('summer', 'Sinh hoạt hè', 'Summer activities', 32, '{PICTURE}'),
  ('school_opening', 'Ngày toàn dân đưa trẻ đến trường', 'School-opening day', 33, '{PICTURE}'),
  ('land', 'Dành quỹ đất cho trẻ em', 'Land set aside for children', 34, '{DECISION}'),
  ('leaflet', 'Tờ rơi, tờ gấp', 'Leaflets', 35, '{PICTURE}'),
  ('handbook', 'Sổ tay, tài liệu truyền thông', 'Handbooks', 36, '{PICTURE}'),
  ('film', 'Phim, video clip', 'Films, video clips', 37, '{}'),
  ('article', 'Tin, bài', 'Articles', 38, '{}'),
  ('website', 'Trang mạng, trang mạng xã hội', 'Websites, social network pages', 39, '{}'),
  ('broadcast', 'Phát thanh, truyền hình', 'Broadcasts', 40, '{}'),
  ('printed_object', 'Vật phẩm in (áo, mũ, túi, bút …)', 'Printed objects (shirts, caps, bags, pens …)', 41, '{PICTURE}');
update activities.kind set evidence = '{PICTURE}'
where code in ('launch', 'banner', 'communication', 'participation', 'play', 'visit', 'work_new', 'work_upgraded', 'unsafe_place');
update activities.kind set evidence = '{PICTURE,LIST}' where code in ('gift', 'training', 'examination', 'vaccination');
update activities.kind set evidence = '{DECISION,LIST}' where code in ('scholarship', 'surgery');

insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind, heading_words, column_words) values
  ('meal.children', 'Trẻ em được hỗ trợ bữa ăn', 'Children given meals', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{bua an}', '{so luong tre em,so luot tre em,so tre em,tre em,hoc sinh}'),
  ('meal.meals', 'Suất ăn', 'Meals', 'suất', 'meals', 'COUNT', '{bua an}', '{so suat,suat an}'),
  ('meal.value', 'Kinh phí bữa ăn', 'Cost of meals', 'đồng', 'đồng', 'MONEY', '{bua an}', '{kinh phi,so tien,gia tri,tien}'),
  ('talent.items', 'Lớp năng khiếu', 'Talent classes', 'lớp', 'classes', 'COUNT', '{nang khieu}', '{so lop,so luong}'),
  ('talent.children', 'Trẻ em học lớp năng khiếu', 'Children in talent classes', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{nang khieu}', '{so luong tre em,so luot tre em,so tre em,tre em}'),
  ('summer.items', 'Hoạt động sinh hoạt hè', 'Summer activities', 'hoạt động', 'events', 'COUNT', '{sinh hoat he}', '{so hoat dong,so buoi}'),
  ('summer.children', 'Trẻ em sinh hoạt hè', 'Children at summer activities', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{sinh hoat he}', '{so luong tre em,so luot tre em,so tre em,tre em}'),
  ('school_opening.items', 'Điểm tổ chức ngày toàn dân đưa trẻ đến trường', 'School-opening day events', 'điểm', 'points', 'COUNT', '{dua tre den truong}', '{so diem,so luong}'),
  ('school_opening.children', 'Trẻ em được đưa đến trường', 'Children brought to school', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{dua tre den truong}', '{so luong tre em,so luot tre em,so tre em,tre em}'),
  ('land.square_metres', 'Đất dành cho trẻ em', 'Land set aside', 'm²', 'm²', 'COUNT', '{quy dat}', '{dien tich,m2}'),
  ('training.trainers', 'Giảng viên, báo cáo viên', 'Trainers', 'lượt người', 'trainers', 'CONTACTS', '{tap huan}', '{giang vien,bao cao vien}'),
  ('meeting.people', 'Người dự hội nghị, hội thảo', 'People at meetings', 'lượt người', 'contacts', 'CONTACTS', '{hoi nghi,hoi thao}', '{so nguoi,dai bieu}'),
  ('banner.made', 'Băng rôn, khẩu hiệu đã làm', 'Banners made', 'chiếc', 'pieces', 'COUNT', '{}', '{}'),
  ('leaflet.made', 'Tờ rơi đã in', 'Leaflets printed', 'tờ', 'leaflets', 'COUNT', '{to roi,to gap}', '{in,san xuat}'),
  ('leaflet.handed_out', 'Tờ rơi đã phát', 'Leaflets handed out', 'tờ', 'leaflets', 'COUNT', '{to roi,to gap}', '{phat,cap phat}'),
  ('handbook.made', 'Sổ tay, tài liệu đã in', 'Handbooks printed', 'cuốn', 'copies', 'COUNT', '{so tay}', '{in,san xuat}'),
  ('handbook.handed_out', 'Sổ tay, tài liệu đã phát', 'Handbooks handed out', 'cuốn', 'copies', 'COUNT', '{so tay}', '{phat,cap phat}'),
  ('film.made', 'Phim, video clip đã làm', 'Films made', 'phim', 'films', 'COUNT', '{video clip}', '{san xuat,xay dung}'),
  ('film.shown', 'Lượt chiếu, phát phim', 'Showings of films', 'lượt', 'showings', 'COUNT', '{video clip}', '{luot chieu,luot phat}'),
  ('article.items', 'Tin, bài đã đăng', 'Articles published', 'bài', 'articles', 'COUNT', '{tin bai}', '{so luong,so bai}'),
  ('website.posts', 'Bài đăng trên trang mạng', 'Posts', 'bài', 'posts', 'COUNT', '{}', '{}'),
  ('website.views', 'Lượt xem', 'Views', 'lượt xem', 'views', 'COUNT', '{}', '{}'),
  ('broadcast.items', 'Chương trình đã phát', 'Programmes broadcast', 'lượt phát', 'broadcasts', 'COUNT', '{}', '{}'),
  ('broadcast.minutes', 'Thời lượng chương trình đã phát', 'Minutes of programmes broadcast', 'phút', 'minutes', 'COUNT', '{}', '{}'),
  ('printed_object.made', 'Vật phẩm đã in', 'Objects printed', 'chiếc', 'pieces', 'COUNT', '{vat pham}', '{in,san xuat}'),
  ('printed_object.handed_out', 'Vật phẩm đã phát', 'Objects handed out', 'chiếc', 'pieces', 'COUNT', '{vat pham}', '{phat,cap phat}');
insert into activities.quantity (kind, code, indicator, name_vi, name_en, fallback, position) values
  ('meal', 'children', 'meal.children', 'Số lượt trẻ em được hỗ trợ', 'Child contacts', 'NONE', 1),
  ('meal', 'meals', 'meal.meals', 'Số suất ăn', 'Meals', 'NONE', 2),
  ('meal', 'value', 'meal.value', 'Kinh phí (đồng)', 'Cost (đồng)', 'NONE', 3),
  ('talent', 'items', 'talent.items', 'Số lớp', 'Classes', 'ONE', 1),
  ('talent', 'children', 'talent.children', 'Số lượt trẻ em, nếu khác số dự chung', 'Child contacts, if other than those attending', 'ATTENDANCE', 2),
  ('summer', 'items', 'summer.items', 'Số hoạt động', 'Events', 'ONE', 1),
  ('summer', 'children', 'summer.children', 'Số lượt trẻ em, nếu khác số dự chung', 'Child contacts, if other than those attending', 'ATTENDANCE', 2),
  ('school_opening', 'items', 'school_opening.items', 'Số điểm tổ chức', 'Points', 'ONE', 1),
  ('school_opening', 'children', 'school_opening.children', 'Số lượt trẻ em, nếu khác số dự chung', 'Child contacts, if other than those attending', 'ATTENDANCE', 2),
  ('land', 'square_metres', 'land.square_metres', 'Diện tích (m²)', 'Area (m²)', 'NONE', 1),
  ('training', 'trainers', 'training.trainers', 'Số lượt giảng viên, báo cáo viên', 'Trainers', 'NONE', 4),
  ('meeting', 'people', 'meeting.people', 'Số lượt người dự', 'People attending', 'NONE', 2),
  ('banner', 'made', 'banner.made', 'Số băng rôn đã làm', 'Banners made', 'NONE', 2),
  ('leaflet', 'made', 'leaflet.made', 'Số tờ đã in', 'Printed', 'NONE', 1),
  ('leaflet', 'handed_out', 'leaflet.handed_out', 'Số tờ đã phát', 'Handed out', 'NONE', 2),
  ('handbook', 'made', 'handbook.made', 'Số cuốn đã in', 'Printed', 'NONE', 1),
  ('handbook', 'handed_out', 'handbook.handed_out', 'Số cuốn đã phát', 'Handed out', 'NONE', 2),
  ('film', 'made', 'film.made', 'Số phim đã làm', 'Films made', 'NONE', 1),
  ('film', 'shown', 'film.shown', 'Số lượt chiếu, phát', 'Showings', 'NONE', 2),
  ('article', 'items', 'article.items', 'Số tin, bài đã đăng', 'Articles published', 'ONE', 1),
  ('website', 'posts', 'website.posts', 'Số bài đã đăng', 'Posts', 'NONE', 1),
  ('website', 'views', 'website.views', 'Số lượt xem', 'Views', 'NONE', 2),
  ('broadcast', 'items', 'broadcast.items', 'Số lượt phát', 'Broadcasts', 'ONE', 1),
  ('broadcast', 'minutes', 'broadcast.minutes', 'Thời lượng (phút)', 'Minutes', 'NONE', 2),
  ('printed_object', 'made', 'printed_object.made', 'Số chiếc đã in', 'Printed', 'NONE', 1),
  ('printed_object', 'handed_out', 'printed_object.handed_out', 'Số chiếc đã phát', 'Handed out', 'NONE', 2);
-- Children are counted as lượt; the labels say so.
update activities.quantity set name_vi = 'Số lượt trẻ em, nếu khác số dự chung', name_en = 'Child contacts, if other than those attending'
where fallback = 'ATTENDANCE' and kind in ('launch', 'communication', 'participation', 'play');
update activities.quantity set name_vi = replace(name_vi, 'Số trẻ em', 'Số lượt trẻ em')
where name_vi like 'Số trẻ em%' and indicator in (select code from measures.indicator where value_kind = 'CONTACTS');
update activities.quantity set name_vi = 'Trong đó lượt trẻ em' where (kind, code) = ('training', 'children');

insert into activities.quantity_axis (kind, quantity, axis)
select q.kind, q.code, a.code from activities.quantity q cross join measures.axis a
where q.code = 'children' and q.kind not in ('training', 'handover')
  and (a.code in ('sex', 'age', 'ethnicity', 'disability')
    or a.code = 'circumstance' and q.kind in ('visit', 'gift', 'scholarship', 'examination', 'surgery', 'vaccination', 'meal'));
insert into activities.quantity_axis (kind, quantity, axis) values
  ('training', 'trainees', 'sex'), ('training', 'children', 'sex'), ('handover', 'children', 'sex');
insert into activities.quantity_axis (kind, quantity, axis)
select kind, code, 'recipient' from activities.quantity where code = 'handed_out';

insert into activities.manner (kind, code, name_vi, name_en, position) values
  ('communication', 'large_event', 'Sự kiện lớn (mít tinh, ngày hội)', 'Large event', 1),
  ('communication', 'direct', 'Buổi truyền thông trực tiếp', 'Direct session', 2),
  ('communication', 'radio', 'Phát thanh, loa truyền thanh', 'Radio, loudspeakers', 3),
  ('communication', 'contest', 'Cuộc thi tìm hiểu pháp luật', 'Law contest', 4),
  ('communication', 'online', 'Trò chơi, cuộc thi trực tuyến', 'Online game or contest', 5),
  ('communication', 'club', 'Sinh hoạt câu lạc bộ', 'Club session', 6),
  ('communication', 'household', 'Đến từng hộ gia đình', 'Household visit', 7),
  ('communication', 'network', 'Mạng xã hội', 'Social network', 8),
  ('participation', 'forum', 'Diễn đàn trẻ em', 'Children''s forum', 1),
  ('participation', 'dialogue', 'Đối thoại với lãnh đạo địa phương', 'Dialogue with local leaders', 2),
  ('participation', 'club', 'Câu lạc bộ của trẻ em', 'Children''s club', 3),
  ('participation', 'council', 'Phiên họp Hội đồng trẻ em', 'Session of the children''s council', 4),
  ('play', 'childrens_day', 'Ngày Quốc tế Thiếu nhi 1/6', 'Children''s Day', 1),
  ('play', 'mid_autumn', 'Tết Trung thu', 'Mid-Autumn', 2),
  ('play', 'new_year', 'Tết Nguyên đán', 'Lunar New Year', 3),
  ('meeting', 'conference', 'Hội nghị', 'Conference', 1),
  ('meeting', 'workshop', 'Hội thảo, tọa đàm', 'Workshop', 2),
  ('meeting', 'meeting', 'Họp, giao ban', 'Meeting', 3),
  ('visit', 'home', 'Thăm tại nhà', 'At home', 1),
  ('visit', 'facility', 'Thăm cơ sở nuôi dưỡng, bệnh viện', 'Facility, hospital', 2),
  ('work_new', 'playground', 'Sân chơi, điểm vui chơi', 'Playground', 1),
  ('work_new', 'classroom', 'Phòng học, nhà bán trú', 'Classrooms, boarding house', 2),
  ('work_new', 'pool', 'Bể bơi, nơi dạy bơi', 'Swimming place', 3),
  ('work_upgraded', 'playground', 'Sân chơi, điểm vui chơi', 'Playground', 1),
  ('work_upgraded', 'classroom', 'Phòng học, nhà bán trú', 'Classrooms, boarding house', 2),
  ('work_upgraded', 'pool', 'Bể bơi, nơi dạy bơi', 'Swimming place', 3);
insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind)
select i.code || '.' || m.code, i.name_vi || ': ' || m.name_vi, i.name_en || ': ' || m.name_en, i.unit_vi, i.unit_en, i.value_kind
from activities.manner m
join activities.quantity q on q.kind = m.kind and q.fallback <> 'NONE'
join measures.indicator i on i.code = q.indicator;
insert into activities.manner_indicator (kind, manner, quantity, indicator)
select m.kind, m.code, q.code, q.indicator || '.' || m.code
from activities.manner m join activities.quantity q on q.kind = m.kind and q.fallback <> 'NONE';

-- Adults are counted from now on, those recorded before as well.
insert into measures.measure
  (indicator, area_id, organization_id, happened_on, quantity, status, cell_id, record_kind, record_id, task_id)
select 'adults', area_id, organization_id, begins_on, adults, 'ACTUAL', 0, 'activity', id, coalesce(task_id, plan_id)
from activities.activity where adults is not null and withdrawn_because is null;
