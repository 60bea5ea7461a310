-- afterwards
select rule = 'SUM' and per = 1 from measures.indicator where code = 'gift.children';
select count(*) = 0 from measures.indicator where rule = 'RATIO' and (numerator is null or denominator is null);
select rule = 'STOCK' and external_code = 'TT13.I.0101' from measures.indicator where code = 'child.population';
select count(*) = 0 from measures.total_difference;
