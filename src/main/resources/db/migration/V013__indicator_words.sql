-- "Số lượng trẻ em tham gia" is a number of children: its longer words win over "số lượng".
update measures.indicator set column_words = '{so luong tre em,so luot tre em,so tre em,tre em}' where 'tre em' = any (column_words);
