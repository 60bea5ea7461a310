-- changes words of indicators only
-- afterwards
select count(*) = 0 from measures.indicator where 'tre em' = any (column_words) and not 'so luong tre em' = any (column_words);
