create schema activities;

create table activities.kind (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  in_use boolean not null default true
);
comment on table activities.kind is 'Kinds of work: data, so that an administrator adds one without a programmer.';

create table activities.quantity (
  kind text not null references activities.kind,
  code text not null,
  indicator text not null unique references measures.indicator,
  name_vi text not null,
  name_en text not null,
  fallback text not null check (fallback in ('NONE', 'ONE', 'ATTENDANCE')),
  position integer not null,
  primary key (kind, code)
);
comment on column activities.quantity.fallback is
  'What counts where nothing was typed: nothing, one (the event itself), or the children who attended.';

create table activities.activity (
  id uuid primary key,
  organization_id uuid not null references units.organization,
  area_id uuid not null references units.area,
  begins_on date not null,
  ends_on date,
  title text not null check (title <> ''),
  note text not null default '',
  adults integer check (adults >= 0),
  plan_id uuid,
  task_id uuid,
  withdrawn_because text,
  version integer not null default 1,
  check (ends_on >= begins_on)
);
comment on table activities.activity is 'Work done: one record however many kinds it is of and bodies take part; organization_id is its one owner.';
create index activity_organization on activities.activity (organization_id, begins_on desc);
create index activity_area on activities.activity (area_id, begins_on desc);

create table activities.activity_kind (
  activity_id uuid not null references activities.activity,
  kind text not null references activities.kind,
  primary key (activity_id, kind)
);

create table activities.attendance (
  activity_id uuid not null references activities.activity,
  cell_id integer not null references measures.cell,
  children integer not null check (children >= 0),
  primary key (activity_id, cell_id)
);
comment on table activities.attendance is 'Children who attended: the whole in cell 0, and parts by one axis at a time that add up to it.';

create table activities.figure (
  activity_id uuid not null,
  kind text not null,
  quantity text not null,
  amount bigint not null check (amount >= 0),
  primary key (activity_id, kind, quantity),
  foreign key (activity_id, kind) references activities.activity_kind,
  foreign key (kind, quantity) references activities.quantity (kind, code)
);

create table activities.cost (
  activity_id uuid not null references activities.activity,
  source text not null references measures.source,
  amount bigint not null check (amount > 0),
  primary key (activity_id, source)
);

create table activities.partner (
  activity_id uuid not null references activities.activity,
  organization_id uuid not null references units.organization,
  primary key (activity_id, organization_id)
);

insert into activities.kind (code, name_vi, name_en, position) values
  ('launch', 'Lễ phát động', 'Launch ceremony', 1),
  ('banner', 'Băng rôn, khẩu hiệu', 'Banners', 2),
  ('communication', 'Truyền thông, tuyên truyền', 'Communication', 3),
  ('participation', 'Hoạt động có sự tham gia của trẻ em (diễn đàn, đối thoại, câu lạc bộ …)', 'Activity with children''s participation (forum, dialogue, club …)', 4),
  ('play', 'Vui chơi, giải trí', 'Play and recreation', 5),
  ('visit', 'Thăm hỏi', 'Visit', 6),
  ('gift', 'Tặng quà', 'Gifts', 7),
  ('scholarship', 'Cấp học bổng', 'Scholarships', 8),
  ('examination', 'Khám bệnh, chữa bệnh miễn phí', 'Free examination and treatment', 9),
  ('surgery', 'Phẫu thuật, chỉnh hình', 'Orthopaedic surgery', 10),
  ('vaccination', 'Tiêm chủng, uống vitamin A', 'Vaccination, vitamin A', 11),
  ('work_new', 'Công trình xây mới cho trẻ em', 'New work for children', 12),
  ('work_upgraded', 'Công trình nâng cấp cho trẻ em', 'Upgraded work for children', 13),
  ('fund_contribution', 'Ủng hộ Quỹ Bảo trợ trẻ em', 'Contribution to the Children''s Fund', 14),
  ('unsafe_place', 'Kiểm tra nơi không an toàn', 'Unsafe places checked', 15),
  ('training', 'Tập huấn', 'Training', 16),
  ('meeting', 'Hội nghị, hội thảo, họp', 'Meeting, workshop', 17),
  ('handover', 'Bàn giao học sinh về sinh hoạt hè', 'Summer hand-over of pupils', 18),
  ('voices', 'Nghe ý kiến trẻ em', 'Hearing children''s opinions', 19),
  ('growth', 'Phát triển tổ chức Hội', 'Growth of the association', 20),
  ('supervision', 'Kiểm tra, giám sát', 'Supervision', 21);

insert into measures.indicator (code, name_vi, name_en, unit_vi, unit_en, value_kind, heading_words, column_words) values
  ('attendance', 'Trẻ em tham dự, mỗi hoạt động một lần', 'Children attending, each event once', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{}', '{}'),
  ('cost', 'Kinh phí', 'Cost', 'đồng', 'đồng', 'MONEY', '{kinh phi}', '{ngan sach,van dong,kinh phi,so tien}'),
  ('launch.items', 'Điểm phát động', 'Launch points', 'điểm', 'points', 'COUNT', '{phat dong}', '{so diem,so cuoc,so buoi,so luong diem}'),
  ('launch.children', 'Trẻ em tham dự lễ phát động', 'Children at launches', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{phat dong}', '{tre em}'),
  ('banner.items', 'Băng rôn, khẩu hiệu', 'Banners', 'chiếc', 'pieces', 'COUNT', '{bang ron,khau hieu,pano}', '{so luong,bang ron,so chiec}'),
  ('communication.items', 'Hoạt động truyền thông', 'Communication events', 'hoạt động', 'events', 'COUNT', '{truyen thong,tuyen truyen}', '{so luong,hoat dong,so buoi,so cuoc}'),
  ('communication.children', 'Trẻ em được truyền thông', 'Children reached', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{truyen thong,tuyen truyen}', '{tre em}'),
  ('participation.items', 'Hoạt động có sự tham gia của trẻ em', 'Activities with children''s participation', 'hoạt động', 'events', 'COUNT', '{su tham gia cua tre em,dien dan}', '{so luong hoat dong,so hoat dong,so luong,so cuoc}'),
  ('participation.children', 'Trẻ em tham gia các hoạt động đó', 'Children participating', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{su tham gia cua tre em,dien dan}', '{tre em}'),
  ('play.items', 'Hoạt động vui chơi, giải trí', 'Play activities', 'hoạt động', 'events', 'COUNT', '{vui choi,giai tri}', '{so luong hoat dong,so hoat dong,so luong,so cuoc}'),
  ('play.children', 'Trẻ em vui chơi, giải trí', 'Children at play activities', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{vui choi,giai tri}', '{tre em}'),
  ('visit.items', 'Lượt thăm hỏi', 'Visits', 'lượt', 'visits', 'COUNT', '{tham hoi,tham}', '{so luong,so luot,so cuoc}'),
  ('visit.children', 'Trẻ em được thăm', 'Children visited', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{tham hoi,tham}', '{tre em}'),
  ('gift.children', 'Trẻ em được tặng quà', 'Children given gifts', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{tang qua,qua tang}', '{tre em}'),
  ('gift.value', 'Giá trị quà tặng, cả hiện vật', 'Value of gifts, in kind included', 'đồng', 'đồng', 'MONEY', '{tang qua,qua tang}', '{kinh phi,so tien,gia tri,tien}'),
  ('scholarship.children', 'Trẻ em được cấp học bổng', 'Children given scholarships', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{hoc bong}', '{tre em}'),
  ('scholarship.value', 'Tiền học bổng', 'Scholarship money', 'đồng', 'đồng', 'MONEY', '{hoc bong}', '{kinh phi,so tien,gia tri,tien}'),
  ('examination.children', 'Trẻ em được khám, chữa bệnh miễn phí', 'Children examined and treated free', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{kham benh,kham chua benh,chua benh}', '{tre em}'),
  ('examination.value', 'Kinh phí khám, chữa bệnh', 'Cost of examination and treatment', 'đồng', 'đồng', 'MONEY', '{kham benh,kham chua benh,chua benh}', '{kinh phi,so tien,gia tri,tien}'),
  ('surgery.children', 'Trẻ em được phẫu thuật, chỉnh hình', 'Children operated on', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{phau thuat,chinh hinh}', '{tre em}'),
  ('surgery.value', 'Kinh phí phẫu thuật, chỉnh hình', 'Cost of surgery', 'đồng', 'đồng', 'MONEY', '{phau thuat,chinh hinh}', '{kinh phi,so tien,gia tri,tien}'),
  ('vaccination.children', 'Trẻ em được tiêm chủng, uống vitamin A', 'Children vaccinated, given vitamin A', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{tiem chung,vitamin}', '{tre em}'),
  ('vaccination.value', 'Kinh phí tiêm chủng, uống vitamin A', 'Cost of vaccination', 'đồng', 'đồng', 'MONEY', '{tiem chung,vitamin}', '{kinh phi,so tien,gia tri,tien}'),
  ('work_new.items', 'Công trình xây mới', 'New works', 'công trình', 'works', 'COUNT', '{cong trinh}', '{xay moi,xay dung moi,lam moi}'),
  ('work_upgraded.items', 'Công trình nâng cấp', 'Upgraded works', 'công trình', 'works', 'COUNT', '{cong trinh}', '{nang cap,sua chua,cai tao}'),
  ('fund_contribution.value', 'Tiền, hàng ủng hộ Quỹ', 'Contributions to the Fund', 'đồng', 'đồng', 'MONEY', '{quy bao tro,ung ho quy,van dong quy}', '{kinh phi,so tien,gia tri,tien}'),
  ('fund_contribution.donors', 'Lượt ủng hộ Quỹ', 'Contributors to the Fund', 'lượt', 'contributors', 'COUNT', '{quy bao tro,ung ho quy,van dong quy}', '{so luot,ung ho}'),
  ('unsafe_place.items', 'Nơi không an toàn được kiểm tra', 'Unsafe places checked', 'nơi', 'places', 'COUNT', '{khong an toan,nguy hiem}', '{so luong,so noi,so diem}'),
  ('unsafe_place.fixed', 'Nơi đã khắc phục', 'Places made safe', 'nơi', 'places', 'COUNT', '{khong an toan,nguy hiem}', '{khac phuc}'),
  ('training.items', 'Lớp tập huấn', 'Training courses', 'lớp', 'courses', 'COUNT', '{tap huan}', '{so luong,so lop,so cuoc}'),
  ('training.trainees', 'Người được tập huấn', 'Trainees', 'lượt người', 'trainees', 'CONTACTS', '{tap huan}', '{so nguoi,hoc vien}'),
  ('training.children', 'Trẻ em được tập huấn', 'Children trained', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{tap huan}', '{tre em}'),
  ('communication.minutes', 'Thời lượng phát sóng', 'Broadcast time', 'phút', 'minutes', 'COUNT', '{truyen thong,tuyen truyen,phat thanh}', '{phut,thoi luong}'),
  ('vaccination.vitamin_a', 'Trẻ em uống vitamin A', 'Children given vitamin A', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{vitamin}', '{tre em}'),
  ('voices.items', 'Ý kiến, câu hỏi của trẻ em', 'Opinions and questions of children', 'ý kiến', 'opinions', 'COUNT', '{y kien}', '{so luong,so y kien,y kien}'),
  ('voices.answered', 'Ý kiến, câu hỏi được trả lời', 'Opinions and questions answered', 'ý kiến', 'opinions', 'COUNT', '{y kien}', '{tra loi}'),
  ('growth.branches', 'Hội, chi hội phát triển thêm', 'New branches', 'chi hội', 'branches', 'COUNT', '{hoi chi hoi,chi hoi}', '{so luong,chi hoi}'),
  ('growth.members', 'Hội viên phát triển thêm', 'New members', 'hội viên', 'members', 'COUNT', '{hoi vien}', '{so luong,hoi vien}'),
  ('growth.networks', 'Mạng liên kết thành lập mới', 'New networks', 'mạng', 'networks', 'COUNT', '{mang lien ket}', '{so luong,mang}'),
  ('supervision.invited', 'Cuộc giám sát được mời', 'Supervisions invited to', 'cuộc', 'visits', 'COUNT', '{giam sat,kiem tra}', '{duoc moi}'),
  ('supervision.attended', 'Cuộc giám sát đã tham gia', 'Supervisions attended', 'cuộc', 'visits', 'COUNT', '{giam sat,kiem tra}', '{tham gia,so luong,so cuoc}'),
  ('meeting.items', 'Hội nghị, hội thảo, cuộc họp', 'Meetings, workshops', 'cuộc', 'meetings', 'COUNT', '{hoi nghi,hoi thao}', '{so luong,so cuoc}'),
  ('handover.children', 'Học sinh được bàn giao', 'Pupils handed over', 'lượt trẻ em', 'child contacts', 'CONTACTS', '{ban giao}', '{tre em,hoc sinh}');

insert into activities.quantity (kind, code, indicator, name_vi, name_en, fallback, position) values
  ('launch', 'items', 'launch.items', 'Số điểm phát động', 'Launch points', 'ONE', 1),
  ('launch', 'children', 'launch.children', 'Số trẻ em tham dự, nếu khác số trẻ em dự chung', 'Children, if other than those attending', 'ATTENDANCE', 2),
  ('banner', 'items', 'banner.items', 'Số băng rôn đã treo', 'Banners hung', 'NONE', 1),
  ('communication', 'items', 'communication.items', 'Số hoạt động', 'Events', 'ONE', 1),
  ('communication', 'children', 'communication.children', 'Số trẻ em, nếu khác số trẻ em dự chung', 'Children, if other than those attending', 'ATTENDANCE', 2),
  ('participation', 'items', 'participation.items', 'Số hoạt động', 'Events', 'ONE', 1),
  ('participation', 'children', 'participation.children', 'Số trẻ em, nếu khác số trẻ em dự chung', 'Children, if other than those attending', 'ATTENDANCE', 2),
  ('play', 'items', 'play.items', 'Số hoạt động', 'Events', 'ONE', 1),
  ('play', 'children', 'play.children', 'Số trẻ em, nếu khác số trẻ em dự chung', 'Children, if other than those attending', 'ATTENDANCE', 2),
  ('visit', 'items', 'visit.items', 'Số cuộc thăm', 'Visits', 'ONE', 1),
  ('visit', 'children', 'visit.children', 'Số trẻ em được thăm', 'Children visited', 'ATTENDANCE', 2),
  ('gift', 'children', 'gift.children', 'Số trẻ em được tặng', 'Children given gifts', 'NONE', 1),
  ('gift', 'value', 'gift.value', 'Giá trị quà (đồng, kể cả hiện vật)', 'Value (đồng, in kind included)', 'NONE', 2),
  ('scholarship', 'children', 'scholarship.children', 'Số trẻ em được cấp', 'Children given scholarships', 'NONE', 1),
  ('scholarship', 'value', 'scholarship.value', 'Số tiền (đồng)', 'Money (đồng)', 'NONE', 2),
  ('examination', 'children', 'examination.children', 'Số trẻ em được khám, chữa', 'Children examined, treated', 'NONE', 1),
  ('examination', 'value', 'examination.value', 'Kinh phí (đồng)', 'Cost (đồng)', 'NONE', 2),
  ('surgery', 'children', 'surgery.children', 'Số trẻ em được phẫu thuật', 'Children operated on', 'NONE', 1),
  ('surgery', 'value', 'surgery.value', 'Kinh phí (đồng)', 'Cost (đồng)', 'NONE', 2),
  ('vaccination', 'children', 'vaccination.children', 'Số trẻ em', 'Children', 'NONE', 1),
  ('vaccination', 'value', 'vaccination.value', 'Kinh phí (đồng)', 'Cost (đồng)', 'NONE', 2),
  ('work_new', 'items', 'work_new.items', 'Số công trình xây mới', 'New works', 'ONE', 1),
  ('work_upgraded', 'items', 'work_upgraded.items', 'Số công trình nâng cấp', 'Upgraded works', 'ONE', 1),
  ('fund_contribution', 'value', 'fund_contribution.value', 'Số tiền, giá trị hàng (đồng)', 'Money and value of goods (đồng)', 'NONE', 1),
  ('fund_contribution', 'donors', 'fund_contribution.donors', 'Số lượt ủng hộ', 'Contributors', 'NONE', 2),
  ('unsafe_place', 'items', 'unsafe_place.items', 'Số nơi đã kiểm tra', 'Places checked', 'NONE', 1),
  ('unsafe_place', 'fixed', 'unsafe_place.fixed', 'Trong đó đã khắc phục', 'Of which made safe', 'NONE', 2),
  ('training', 'items', 'training.items', 'Số lớp', 'Courses', 'ONE', 1),
  ('training', 'trainees', 'training.trainees', 'Số lượt người', 'Trainees', 'NONE', 2),
  ('meeting', 'items', 'meeting.items', 'Số cuộc', 'Meetings', 'ONE', 1),
  ('handover', 'children', 'handover.children', 'Số học sinh được bàn giao', 'Pupils handed over', 'NONE', 1),
  ('training', 'children', 'training.children', 'Trong đó trẻ em', 'Of which children', 'NONE', 3),
  ('communication', 'minutes', 'communication.minutes', 'Thời lượng phát sóng (phút)', 'Broadcast time (minutes)', 'NONE', 3),
  ('vaccination', 'vitamin_a', 'vaccination.vitamin_a', 'Số trẻ em uống vitamin A', 'Children given vitamin A', 'NONE', 3),
  ('voices', 'items', 'voices.items', 'Số ý kiến, câu hỏi', 'Opinions, questions', 'NONE', 1),
  ('voices', 'answered', 'voices.answered', 'Số được trả lời tại chỗ', 'Answered on the spot', 'NONE', 2),
  ('growth', 'branches', 'growth.branches', 'Số hội, chi hội mới', 'New branches', 'NONE', 1),
  ('growth', 'members', 'growth.members', 'Số hội viên mới', 'New members', 'NONE', 2),
  ('growth', 'networks', 'growth.networks', 'Số mạng liên kết mới', 'New networks', 'NONE', 3),
  ('supervision', 'invited', 'supervision.invited', 'Số cuộc được mời', 'Invitations', 'NONE', 1),
  ('supervision', 'attended', 'supervision.attended', 'Số cuộc đã tham gia', 'Attended', 'NONE', 2);
