-- Back to what the product does.
drop view measures.measure;
alter table measures.kept rename to measure;
drop function measures.derive(text, uuid);
alter function measures.derive_kept(text, uuid) rename to derive;
