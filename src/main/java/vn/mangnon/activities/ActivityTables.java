package vn.mangnon.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Axis;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;

/** An activity across its tables: written whole, read whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActivityTables {
    private final JdbcClient jdbc;
    private final ActivityFigures figures;

    ActivityTables(JdbcClient jdbc, ActivityFigures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** False where it is there already. */
    boolean insert(Activity activity) {
        int inserted = jdbc.sql("""
                insert into activities.activity
                  (id, organization_id, area_id, begins_on, ends_on, title, note, adults, people, plan_id, task_id)
                values (:id, :organization, :area, :begins, :ends, :title, :note, :adults, :people, :plan, :task)
                on conflict (id) do nothing
                """)
                .params(columns(activity))
                .param("organization", activity.organization())
                .update();
        if (inserted == 1) {
            insertParts(activity);
        }
        return inserted == 1;
    }

    /** False where its version is another one by now. */
    boolean update(Activity activity) {
        int updated = jdbc.sql("""
                update activities.activity
                set area_id = :area, begins_on = :begins, ends_on = :ends, title = :title, note = :note,
                    adults = :adults, people = :people, plan_id = :plan, task_id = :task, version = version + 1
                where id = :id and version = :version
                """)
                .params(columns(activity))
                .param("version", activity.version())
                .update();
        if (updated == 1) {
            deleteParts(activity.id());
            insertParts(activity);
        }
        return updated == 1;
    }

    Activity read(Id<Activity> id) {
        return jdbc.sql("""
                select id, organization_id, area_id, begins_on, ends_on, title, note, adults, people, plan_id, task_id, version,
                       withdrawn_because
                from activities.activity where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> activity(id, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Map<String, Object> columns(Activity activity) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", activity.id().value());
        columns.put("area", activity.area());
        columns.put("begins", activity.beginsOn());
        columns.put("ends", activity.endsOn().orElse(null));
        columns.put("title", activity.title());
        columns.put("note", activity.note());
        columns.put("adults", activity.adults().isPresent() ? activity.adults().getAsLong() : null);
        columns.put(
                "people",
                activity.attendance().people().isPresent()
                        ? activity.attendance().people().getAsLong()
                        : null);
        columns.put("plan", activity.plan().orElse(null));
        columns.put("task", activity.task().orElse(null));
        return columns;
    }

    private void insertParts(Activity activity) {
        UUID id = activity.id().value();
        figures.insert(activity);
        activity.costs()
                .forEach((source, dong) -> jdbc.sql(
                                "insert into activities.cost (activity_id, source, amount) values (:id, :source, :amount)")
                        .param("id", id)
                        .param("source", source)
                        .param("amount", dong.amount())
                        .update());
        activity.partners()
                .forEach(partner -> jdbc.sql(
                                "insert into activities.partner (activity_id, organization_id) values (:id, :partner)")
                        .param("id", id)
                        .param("partner", partner)
                        .update());
    }

    private Activity activity(Id<Activity> id, ResultSet row) throws SQLException {
        Map<Integer, Axis.Value> values = figures.values();
        return new Activity(
                id,
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "area_id"),
                Rows.day(row, "begins_on"),
                Rows.findDay(row, "ends_on"),
                row.getString("title"),
                row.getString("note"),
                figures.done(id, values),
                figures.attendance(id, values, number(row, "people")),
                number(row, "adults"),
                costs(id),
                partners(id),
                Rows.findUuid(row, "plan_id"),
                Rows.findUuid(row, "task_id"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("withdrawn_because")));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        Integer number = row.getObject(column, Integer.class);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private Map<String, Dong> costs(Id<Activity> id) {
        Map<String, Dong> costs = new HashMap<>();
        jdbc.sql("select source, amount from activities.cost where activity_id = :id")
                .param("id", id.value())
                .query((ResultSet row) -> {
                    costs.put(row.getString("source"), new Dong(row.getLong("amount")));
                });
        return costs;
    }

    private Set<UUID> partners(Id<Activity> id) {
        return new HashSet<>(jdbc.sql("select organization_id from activities.partner where activity_id = :id")
                .param("id", id.value())
                .query(Rows.of(UUID.class))
                .list());
    }

    private void deleteParts(Id<Activity> id) {
        List.of(
                        "delete from activities.figure where activity_id = :id",
                        "delete from activities.activity_kind where activity_id = :id",
                        "delete from activities.attendance where activity_id = :id",
                        "delete from activities.cost where activity_id = :id",
                        "delete from activities.partner where activity_id = :id")
                .forEach(sql -> jdbc.sql(sql).param("id", id.value()).update());
    }
}
