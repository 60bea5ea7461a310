-- The totals out of all measures there are.
truncate measures.total, measures.total_change, measures.total_reach;
select units.rebuild_reach();
select measures.fold_totals();
