-- Edits number bench.first to bench.last, each of a record picked by its number: other figures, another day, another place,
-- withdrawn or taken back. The ledger is told of each as the product tells it.
do $$
declare
  places uuid[] := (select array_agg(distinct area_id) from activities.activity);
  records bigint := current_setting('bench.records')::bigint;
  n bigint;
  edited uuid;
begin
  for i in current_setting('bench.first')::bigint .. current_setting('bench.last')::bigint loop
    n := (hashint8extended(i, 11) & 2147483647) % records;
    edited := (lpad(to_hex(n), 12, '0') || substr(md5(n::text), 1, 20))::uuid;
    case i % 5
      when 0 then update activities.figure set amount = amount + 1 + i % 7 where activity_id = edited;
      when 1 then update activities.attendance set children = children + 2 * (1 + i % 9) where activity_id = edited and cell_id = 0;
      when 2 then update activities.activity set begins_on = begins_on + (i % 41)::integer - 20 where id = edited;
      when 3 then update activities.activity set area_id = places[1 + i % cardinality(places)] where id = edited;
      else update activities.activity set withdrawn_because = case when withdrawn_because is null then 'đo' end where id = edited;
    end case;
    perform measures.derive('activity', edited);
  end loop;
end
$$;
