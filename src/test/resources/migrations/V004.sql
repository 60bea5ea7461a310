-- the country itself is what this step loads
-- afterwards
select count(*) > 10000 from units.area where level = 'COMMUNE';
select count(*) = 63 from units.area where level = 'PROVINCE' and valid_to = '2025-06-30' or level = 'PROVINCE' and valid_from is null;
