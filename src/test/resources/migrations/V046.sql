-- afterwards
select required and shape is null from reporting.part where template_id = '00000000-0000-7000-8000-00000000b1a0';
