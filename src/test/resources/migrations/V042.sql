-- afterwards
select count(*) = 16 and bool_and(cardinality(indicators) = 6) from reporting.overview;
