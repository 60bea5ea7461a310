-- "1 sự kiện cấp tỉnh, 5 sự kiện cấp huyện": a target may count only what was held for areas of one tier.
alter table planning.target add column tier text check (tier in ('PROVINCE', 'DISTRICT', 'COMMUNE'));
comment on column planning.target.tier is 'Only what was held for an area of this tier counts.';
