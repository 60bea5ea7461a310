package vn.mangnon.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Attendance.Part;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;

/** Activities whole, one or thousands, in as many statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadActivities {
    private static final int WHOLE = 0;

    private final JdbcClient jdbc;

    ReadActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What activities have beside their own row, by activity. */
    private record Parts(
            Map<UUID, Map<String, Map<String, Long>>> figures,
            Map<UUID, Map<Integer, Long>> cells,
            Map<UUID, Map<String, Dong>> costs,
            Map<UUID, Set<UUID>> partners) {
        private Parts() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        Attendance attendance(UUID id) {
            Map<Integer, Long> counted = cells.getOrDefault(id, Map.of());
            Map<Part, Long> parts = new HashMap<>();
            for (Part part : Part.values()) {
                Long children = counted.get(part.cell());
                if (children != null) {
                    parts.put(part, children);
                }
            }
            Long whole = counted.get(WHOLE);
            return new Attendance(whole == null ? OptionalLong.empty() : OptionalLong.of(whole), parts);
        }
    }

    /** Those that are there, the earliest first. */
    List<Activity> of(Collection<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        Parts parts = new Parts();
        readFigures(wanted, parts.figures);
        readAttendance(wanted, parts.cells);
        readCosts(wanted, parts.costs);
        readPartners(wanted, parts.partners);
        return jdbc.sql("""
                select id, organization_id, area_id, begins_on, ends_on, title, note, adults, plan_id, task_id, version,
                       withdrawn_because
                from activities.activity where id = any (:ids) order by begins_on, id
                """)
                .param("ids", wanted)
                .query((row, number) -> activity(row, parts))
                .list();
    }

    private static Activity activity(ResultSet row, Parts parts) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        Integer adults = row.getObject("adults", Integer.class);
        return new Activity(
                new Id<>(id),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "area_id"),
                Rows.day(row, "begins_on"),
                Rows.findDay(row, "ends_on"),
                row.getString("title"),
                row.getString("note"),
                parts.figures.getOrDefault(id, Map.of()),
                parts.attendance(id),
                adults == null ? OptionalLong.empty() : OptionalLong.of(adults),
                parts.costs.getOrDefault(id, Map.of()),
                parts.partners.getOrDefault(id, Set.of()),
                Rows.findUuid(row, "plan_id"),
                Rows.findUuid(row, "task_id"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("withdrawn_because")));
    }

    private void readFigures(UUID[] ids, Map<UUID, Map<String, Map<String, Long>>> figures) {
        jdbc.sql("""
                select k.activity_id, k.kind, f.quantity, f.amount from activities.activity_kind k
                left join activities.figure f on f.activity_id = k.activity_id and f.kind = k.kind
                where k.activity_id = any (:ids)
                """).param("ids", ids).query((ResultSet row) -> {
            Map<String, Long> ofKind = figures.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashMap<>())
                    .computeIfAbsent(row.getString("kind"), kind -> new HashMap<>());
            if (row.getString("quantity") != null) {
                ofKind.put(row.getString("quantity"), row.getLong("amount"));
            }
        });
    }

    private void readAttendance(UUID[] ids, Map<UUID, Map<Integer, Long>> cells) {
        jdbc.sql("select activity_id, cell_id, children from activities.attendance where activity_id = any (:ids)")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    cells.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashMap<>())
                            .put(row.getInt("cell_id"), row.getLong("children"));
                });
    }

    private void readCosts(UUID[] ids, Map<UUID, Map<String, Dong>> costs) {
        jdbc.sql("select activity_id, source, amount from activities.cost where activity_id = any (:ids)")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    costs.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashMap<>())
                            .put(row.getString("source"), new Dong(row.getLong("amount")));
                });
    }

    private void readPartners(UUID[] ids, Map<UUID, Set<UUID>> partners) {
        jdbc.sql("select activity_id, organization_id from activities.partner where activity_id = any (:ids)")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    partners.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashSet<>())
                            .add(Rows.uuid(row, "organization_id"));
                });
    }
}
