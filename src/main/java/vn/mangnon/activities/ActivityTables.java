package vn.mangnon.activities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;

/** An activity across its tables: written whole, read whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActivityTables {
    private final JdbcClient jdbc;
    private final ActivityFigures figures;
    private final ReadActivities reading;

    ActivityTables(JdbcClient jdbc, ActivityFigures figures, ReadActivities reading) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.reading = reading;
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
        if (!activity.costs().isEmpty()) {
            jdbc.sql("""
                    insert into activities.cost (activity_id, source, amount)
                    select :id, c.source, c.amount from unnest(:sources::text[], :amounts::bigint[]) as c (source, amount)
                    """)
                    .param("id", id)
                    .param("sources", activity.costs().keySet().toArray(String[]::new))
                    .param(
                            "amounts",
                            activity.costs().values().stream().map(Dong::amount).toArray(Long[]::new))
                    .update();
        }
        if (!activity.partners().isEmpty()) {
            jdbc.sql("""
                    insert into activities.partner (activity_id, organization_id) select :id, unnest(:partners::uuid[])
                    """)
                    .param("id", id)
                    .param("partners", activity.partners().toArray(UUID[]::new))
                    .update();
        }
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
