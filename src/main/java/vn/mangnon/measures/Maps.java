package vn.mangnon.measures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.MapFigure.Way;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;

/**
 * Figures area by area, as they were recorded or on the map of another day. Both add up to the same: nothing is counted
 * twice and nothing lost. A split area's figures are apportioned only by shares a person entered, and counts of distinct
 * children never are: this door gives sums only.
 */
@Component
public class Maps {
    private final JdbcClient jdbc;

    Maps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Recast(
            UUID areaId,
            UUID targetId,
            Way way,
            BigDecimal weight,
            BigDecimal outOf,
            String indicator,
            long quantity,
            boolean inside) {
        /** Its share of what happened in the area, of a common whole. */
        BigInteger share(BigInteger common) {
            return weight.toBigIntegerExact().multiply(common).divide(outOf.toBigIntegerExact());
        }
    }

    /**
     * As recorded: each area at or below the root that has figures, former ones under their own names; villages one by one
     * only below their own commune.
     */
    @Transactional(readOnly = true)
    public List<MapFigure> asItWas(Scope scope, Id<Area> root, List<String> indicators, Period period) {
        requireSeen(scope, root);
        return jdbc.sql("""
                select s.area, 'WHOLE' as way, m.indicator, sum(m.quantity)::bigint as quantity
                from units.area_reach r
                join measures.measure m on m.area_id = r.area_id and r.during @> m.happened_on
                cross join lateral units.shown_at(m.area_id, :root, m.happened_on) s (area)
                where r.root_id = :root and m.indicator = any (:indicators) and m.happened_on between :first and :last
                  and m.cell_id = 0 and m.retracted is null
                group by s.area, m.indicator
                """)
                .param("root", root.value())
                .param("indicators", indicators.toArray(String[]::new))
                .param("first", period.first())
                .param("last", period.last())
                .query(Rows.of(MapFigure.class))
                .list();
    }

    /** On the map of a day: each area at or below the root on that day, with what became part of it. */
    @Transactional(readOnly = true)
    public List<MapFigure> onTheMapOf(
            LocalDate day, Scope scope, Id<Area> root, List<String> indicators, Period period) {
        requireSeen(scope, root);
        List<Recast> rows = jdbc.sql("""
                with sums as (
                  select m.area_id, m.indicator, sum(m.quantity)::bigint as quantity
                  from measures.measure m
                  where m.indicator = any (:indicators) and m.happened_on between :first and :last
                    and m.cell_id = 0 and m.retracted is null
                  group by m.area_id, m.indicator
                ), here as materialized (select units.areas_at(:root, :day) as id),
                stands as materialized (select * from units.recast(:day))
                select r.area_id, units.shown_at(r.target_id, :root, :day) as target_id, r.way, r.weight, r.out_of,
                       s.indicator, s.quantity, r.target_id in (select id from here) as inside
                from stands r join sums s on s.area_id = r.area_id
                where r.area_id in (select t.area_id from stands t where t.target_id in (select id from here))
                order by r.area_id, r.target_id
                """)
                .param("root", root.value())
                .param("day", day)
                .param("indicators", indicators.toArray(String[]::new))
                .param("first", period.first())
                .param("last", period.last())
                .query(Rows.of(Recast.class))
                .list();
        return stand(rows);
    }

    private static List<MapFigure> stand(List<Recast> rows) {
        Map<MapFigure, Long> figures = new LinkedHashMap<>();
        Map<String, List<Recast>> areas = new LinkedHashMap<>();
        rows.forEach(row -> areas.computeIfAbsent(row.areaId + row.indicator, area -> new ArrayList<>())
                .add(row));
        areas.values().forEach(parts -> {
            BigInteger common = parts.stream()
                    .map(part -> part.outOf.toBigIntegerExact())
                    .distinct()
                    .reduce(BigInteger.ONE, BigInteger::multiply);
            List<Long> cut = Apportionment.of(
                    parts.getFirst().quantity,
                    parts.stream().map(part -> part.share(common)).toList());
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).inside) {
                    add(figures, parts.get(i), cut.get(i));
                }
            }
        });
        return figures.entrySet().stream()
                .map(figure -> new MapFigure(
                        figure.getKey().area(),
                        figure.getKey().way(),
                        figure.getKey().indicator(),
                        figure.getValue()))
                .sorted(Comparator.comparing(MapFigure::indicator))
                .toList();
    }

    private static void add(Map<MapFigure, Long> figures, Recast row, long quantity) {
        figures.merge(new MapFigure(row.targetId, row.way, row.indicator, 0), quantity, Long::sum);
    }

    /** What happened in an area is for those in whose part it lies; the same figure recast is no less public to them. */
    private void requireSeen(Scope scope, Id<Area> root) {
        boolean seen = jdbc.sql("select :root in (select units.areas_within(:seenAreas))")
                .param("root", root.value())
                .params(scope.parameters())
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new NotFound();
        }
    }
}
