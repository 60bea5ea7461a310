package vn.mangnon.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;

/** Activities whole, one or thousands, in as many statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadActivities {
    private static final int WHOLE = 0;

    private final JdbcClient jdbc;
    private final Axes axes;

    ReadActivities(JdbcClient jdbc, Axes axes) {
        this.jdbc = jdbc;
        this.axes = axes;
    }

    /** What activities have beside their own row, by activity; numbers by cell. */
    private record Parts(
            Map<Integer, Axis.Value> values,
            Map<UUID, Map<String, Optional<String>>> manners,
            Map<UUID, Map<String, Map<String, Map<Integer, Long>>>> figures,
            Map<UUID, Map<Integer, Long>> children,
            Map<UUID, Map<String, Dong>> costs,
            Map<UUID, Set<UUID>> partners) {
        private Parts(Map<Integer, Axis.Value> values) {
            this(values, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        Map<String, Done> done(UUID id) {
            Map<String, Map<String, Map<Integer, Long>>> ofActivity = figures.getOrDefault(id, Map.of());
            Map<String, Done> done = new HashMap<>();
            manners.getOrDefault(id, Map.of())
                    .forEach((kind, manner) -> done.put(
                            kind,
                            new Done(
                                    manner,
                                    ofActivity.getOrDefault(kind, Map.of()).entrySet().stream()
                                            .collect(Collectors.toMap(
                                                    Map.Entry::getKey, figure -> breakdown(figure.getValue()))))));
            return done;
        }

        Attendance attendance(UUID id, OptionalLong people) {
            return new Attendance(breakdown(children.getOrDefault(id, Map.of())), people);
        }

        private Breakdown breakdown(Map<Integer, Long> cells) {
            Long whole = cells.get(WHOLE);
            Map<Axis.Value, Long> parts = new HashMap<>();
            cells.forEach((cell, number) -> {
                if (cell != WHOLE) {
                    parts.put(Objects.requireNonNull(values.get(cell)), number);
                }
            });
            return new Breakdown(whole == null ? OptionalLong.empty() : OptionalLong.of(whole), parts);
        }
    }

    /** Those that are there, the earliest first. */
    List<Activity> of(Collection<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        Parts parts = new Parts(values());
        readKinds(wanted, parts.manners);
        readFigures(wanted, parts.figures);
        readAttendance(wanted, parts.children);
        readCosts(wanted, parts.costs);
        readPartners(wanted, parts.partners);
        return jdbc.sql("""
                select id, organization_id, area_id, begins_on, ends_on, title, note, adults, people, plan_id, task_id,
                       version, withdrawn_because
                from activities.activity where id = any (:ids) order by begins_on, id
                """)
                .param("ids", wanted)
                .query((row, number) -> activity(row, parts))
                .list();
    }

    private static Activity activity(ResultSet row, Parts parts) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Activity(
                new Id<>(id),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "area_id"),
                Rows.day(row, "begins_on"),
                Rows.findDay(row, "ends_on"),
                row.getString("title"),
                row.getString("note"),
                parts.done(id),
                parts.attendance(id, number(row, "people")),
                number(row, "adults"),
                parts.costs.getOrDefault(id, Map.of()),
                parts.partners.getOrDefault(id, Set.of()),
                Rows.findUuid(row, "plan_id"),
                Rows.findUuid(row, "task_id"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("withdrawn_because")));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        Integer number = row.getObject(column, Integer.class);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private Map<Integer, Axis.Value> values() {
        return axes.all().values().stream()
                .flatMap(axis -> axis.values().stream())
                .collect(Collectors.toMap(Axis.Value::cell, Function.identity()));
    }

    private void readKinds(UUID[] ids, Map<UUID, Map<String, Optional<String>>> manners) {
        jdbc.sql("select activity_id, kind, manner from activities.activity_kind where activity_id = any (:ids)")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    manners.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashMap<>())
                            .put(row.getString("kind"), Optional.ofNullable(row.getString("manner")));
                });
    }

    private void readFigures(UUID[] ids, Map<UUID, Map<String, Map<String, Map<Integer, Long>>>> figures) {
        jdbc.sql("""
                select activity_id, kind, quantity, cell_id, amount from activities.figure where activity_id = any (:ids)
                """).param("ids", ids).query((ResultSet row) -> {
            figures.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashMap<>())
                    .computeIfAbsent(row.getString("kind"), kind -> new HashMap<>())
                    .computeIfAbsent(row.getString("quantity"), quantity -> new HashMap<>())
                    .put(row.getInt("cell_id"), row.getLong("amount"));
        });
    }

    private void readAttendance(UUID[] ids, Map<UUID, Map<Integer, Long>> children) {
        jdbc.sql("select activity_id, cell_id, children from activities.attendance where activity_id = any (:ids)")
                .param("ids", ids)
                .query((ResultSet row) -> {
                    children.computeIfAbsent(Rows.uuid(row, "activity_id"), id -> new HashMap<>())
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
