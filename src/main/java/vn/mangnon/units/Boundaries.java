package vn.mangnon.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** The outlines of areas, as far as somebody loaded them. */
@Component
public class Boundaries {
    private final JdbcClient jdbc;
    private final Journal journal;

    Boundaries(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What was loaded, and the codes that mean no area of the reader's on that day. */
    public record Loaded(int units, List<String> unknown) {}

    /** How many areas of a level have an outline, of all there are. */
    public record Held(AreaLevel level, int outlined, int units) {}

    private record Coded(String code, UUID area) {}

    /** By area; those without are left out. */
    @Unscoped("the country's administrative units are public")
    @Transactional(readOnly = true)
    public Map<UUID, Boundary> of(Collection<UUID> areas) {
        Map<UUID, Boundary> boundaries = new HashMap<>();
        jdbc.sql("select area_id, rings from units.boundary where area_id = any (:areas)")
                .param("areas", areas.toArray(UUID[]::new))
                .query(row -> {
                    boundaries.put(Rows.uuid(row, "area_id"), Boundary.parse(row.getString("rings")));
                });
        return boundaries;
    }

    @Transactional(readOnly = true)
    public List<Held> held(Scope scope, LocalDate day) {
        return jdbc.sql("""
                select a.level, count(b.area_id)::int as outlined, count(*)::int as units
                from units.area a join units.area_name n on n.area_id = a.id and n.during @> :day
                left join units.boundary b on b.area_id = a.id
                where a.id in (select units.areas_within(:seenAreas)) and a.level in ('PROVINCE', 'COMMUNE')
                group by a.level order by a.level desc
                """)
                .param("day", day)
                .params(scope.parameters())
                .query(Rows.of(Held.class))
                .list();
    }

    /**
     * Outlines of the reader's areas, in place of those that were there; all of a file or none.
     *
     * @param day on which the codes mean what they mean
     */
    @Transactional
    public Loaded load(Actor actor, Scope scope, Map<String, Boundary> byCode, LocalDate day, String source) {
        List<Coded> known = jdbc.sql("""
                select n.code, n.area_id as area from units.area_name n
                where n.code = any (:codes) and n.during @> :day and n.area_id in (select units.areas_within(:seenAreas))
                """)
                .param("codes", byCode.keySet().toArray(String[]::new))
                .param("day", day)
                .params(scope.parameters())
                .query(Rows.of(Coded.class))
                .list();
        jdbc.sql("""
                insert into units.boundary (area_id, rings, source)
                select area, rings, :source from unnest(:areas, :rings) as loaded (area, rings)
                on conflict (area_id) do update set rings = excluded.rings, source = excluded.source
                """)
                .param("areas", known.stream().map(Coded::area).toArray(UUID[]::new))
                .param(
                        "rings",
                        known.stream()
                                .map(one -> byCode.get(one.code))
                                .map(boundary -> boundary == null ? "" : boundary.text())
                                .toArray(String[]::new))
                .param("source", source)
                .update();
        scope.areas()
                .forEach(root -> journal.note(
                        actor,
                        "units.deed.boundaries-loaded",
                        Ref.of("area", new Id<>(root)),
                        Map.of("units", known.size())));
        List<String> unknown = new ArrayList<>(byCode.keySet());
        unknown.removeAll(known.stream().map(Coded::code).toList());
        return new Loaded(known.size(), unknown);
    }
}
