-- The indicators of kinds of work say what they may be broken down by, as the quantities do.
update measures.indicator i set axes = array(
  select x.axis from activities.quantity_axis x
  join activities.quantity q on q.kind = x.kind and q.code = x.quantity
  left join activities.manner_indicator m on m.kind = q.kind and m.quantity = q.code
  join measures.axis a on a.code = x.axis
  where q.indicator = i.code or m.indicator = i.code group by x.axis, a.position order by a.position)
where i.code in (select indicator from activities.quantity union select indicator from activities.manner_indicator);
-- The totals are made anew after this, with the adults that the migration before it counted.
delete from measures.total_change;
delete from measures.total;
delete from measures.total_reach;
