-- The form by which a request is answered that names none: one written part.
insert into reporting.template (id, series, edition, state, title, purpose)
values ('00000000-0000-7000-8000-00000000b1a0', '00000000-0000-7000-8000-00000000b1a0', 1, 'PUBLISHED',
        'Báo cáo theo yêu cầu', 'Trả lời một yêu cầu báo cáo bằng lời văn, không cần soạn mẫu.');
insert into reporting.part (id, template_id, position, key, kind, label, title, required)
values ('00000000-0000-7000-8000-00000000b1a1', '00000000-0000-7000-8000-00000000b1a0', 0, 'noi_dung', 'NARRATIVE', '',
        'Nội dung báo cáo', true);
