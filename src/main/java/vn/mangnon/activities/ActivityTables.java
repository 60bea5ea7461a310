package vn.mangnon.activities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;

/** An activity across its tables: written whole, read whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActivityTables {
    private static final int WHOLE = 0;

    private final JdbcClient jdbc;
    private final ReadActivities reading;

    ActivityTables(JdbcClient jdbc, ReadActivities reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** False where it is there already. */
    boolean insert(Activity activity) {
        int inserted = jdbc.sql("""
                insert into activities.activity
                  (id, organization_id, area_id, begins_on, ends_on, title, note, adults, plan_id, task_id)
                values (:id, :organization, :area, :begins, :ends, :title, :note, :adults, :plan, :task)
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
                    adults = :adults, plan_id = :plan, task_id = :task, version = version + 1
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
        return reading.of(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
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
        columns.put("plan", activity.plan().orElse(null));
        columns.put("task", activity.task().orElse(null));
        return columns;
    }

    private void insertParts(Activity activity) {
        UUID id = activity.id().value();
        activity.figures().forEach((kind, figures) -> {
            jdbc.sql("insert into activities.activity_kind (activity_id, kind) values (:id, :kind)")
                    .param("id", id)
                    .param("kind", kind)
                    .update();
            figures.forEach((quantity, amount) -> insertFigure(id, kind, quantity, amount));
        });
        activity.attendance().whole().ifPresent(children -> insertAttendance(id, WHOLE, children));
        activity.attendance().parts().forEach((part, children) -> insertAttendance(id, part.cell(), children));
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

    private void insertFigure(UUID id, String kind, String quantity, long amount) {
        jdbc.sql("""
                insert into activities.figure (activity_id, kind, quantity, amount)
                values (:id, :kind, :quantity, :amount)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("quantity", quantity)
                .param("amount", amount)
                .update();
    }

    private void insertAttendance(UUID id, int cell, long children) {
        jdbc.sql("insert into activities.attendance (activity_id, cell_id, children) values (:id, :cell, :children)")
                .param("id", id)
                .param("cell", cell)
                .param("children", children)
                .update();
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
