insert into measures.source (code, name_vi, name_en, kind, position) values ('thu_900', 'Thử', 'Trial', 'MOBILISED', 900);
-- afterwards
select axes = '{sex,age,ethnicity,disability,circumstance}' from measures.indicator where code = 'gift.children';
select axes = '{recipient}' from measures.indicator where code = 'leaflet.handed_out';
select count(*) = 0 from measures.total_difference;
