-- afterwards
select count(*) = 0 from units.boundary;
