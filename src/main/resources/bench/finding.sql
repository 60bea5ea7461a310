-- A plan in force of every commune, each with as many tasks as asked for, of the words such plans are made of.
create temp table body as
select row_number() over (order by o.id) as n, o.id, l.name
from units.organization o join units.area_latest l on l.id = o.area_id
where o.kind = 'PEOPLES_COMMITTEE' and l.level = 'COMMUNE';

create temp table phrase as
select row_number() over () as n, words from unnest(array[
  'Tuyên truyền, phổ biến Luật Trẻ em và các quy định về bảo vệ trẻ em', 'Tổ chức lễ phát động Tháng hành động vì trẻ em',
  'Treo băng rôn, khẩu hiệu tại trụ sở và nơi đông người', 'Thăm hỏi, tặng quà trẻ em có hoàn cảnh đặc biệt',
  'Phòng, chống đuối nước, tai nạn thương tích cho trẻ em trong dịp hè', 'Tổ chức diễn đàn trẻ em, lắng nghe ý kiến của trẻ em',
  'Rà soát, lập danh sách trẻ em nghèo, trẻ em khuyết tật', 'Khám sức khỏe, khám chữa bệnh miễn phí cho trẻ em',
  'Vận động nguồn lực xây dựng, sửa chữa điểm vui chơi', 'Tập huấn cộng tác viên trẻ em ở thôn, bản',
  'Thực hiện Nghị quyết số 121/NQ-HĐND của Hội đồng nhân dân', 'Kiểm tra, giám sát việc thực hiện quyền trẻ em']) words;

create temp table plan as select b.*, gen_random_uuid() as plan_id from body b;

insert into planning.plan (id, issuer_id, text, number, symbol, issued_on, kind, subject, issuer_name, period_first, period_last, state)
select p.plan_id, p.id, (select string_agg(words || ' tại ' || p.name, '. ') from phrase), 1 + p.n % 300, 'KH-UBND', '2026-01-15',
       'KẾ HOẠCH', 'Công tác trẻ em năm 2026 ' || p.name, 'Ủy ban nhân dân ' || p.name, '2026-01-01', '2026-12-31', 'IN_FORCE'
from plan p;

insert into planning.item (id, plan_id, position, level, kind, text)
select gen_random_uuid(), p.plan_id, t, 3, 'TASK', f.words || ' tại ' || p.name || ', đợt ' || t
from plan p cross join generate_series(1, current_setting('bench.tasks')::integer) as t
join phrase f on f.n = 1 + (p.n + t) % 12;

analyze planning.plan;
analyze planning.item;
