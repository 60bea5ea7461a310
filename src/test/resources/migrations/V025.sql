insert into planning.plan (id, issuer_id, text, kind, subject, period_first, period_last, state)
values ('00000000-0000-7000-8000-000000000181', '00000000-0000-7000-8000-0000000000b1', 'Điều 1. Mường Ảng, số 121/NQ-HĐND', 'KẾ HOẠCH',
        'Tháng hành động', '2024-06-01', '2024-06-30', 'DRAFT');
-- afterwards
select text_words @@ '''dieu'' & ''muong'' <-> ''ang'' & ''121'' <-> ''nq'' <-> ''hdnd'''::tsquery and title_words @@ '''ke'' & ''thang'''::tsquery
  from planning.plan where id = '00000000-0000-7000-8000-000000000181';
select words @@ '''treo'' & ''bang'' <-> ''ron'''::tsquery from planning.item where id = '00000000-0000-7000-8000-000000000162';
