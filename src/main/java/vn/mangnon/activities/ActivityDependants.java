package vn.mangnon.activities;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Dependants;

/** Work that was recorded under a task keeps the task. */
@Component
class ActivityDependants implements Dependants {
    private final JdbcClient jdbc;

    ActivityDependants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Dependant> on(Collection<UUID> tasks) {
        long activities = jdbc.sql("select count(*) from activities.activity where task_id = any (:tasks)")
                .param("tasks", tasks.toArray(UUID[]::new))
                .query(Rows.of(Long.class))
                .single();
        return activities == 0 ? Optional.empty() : Optional.of(new Dependant("activities.task.recorded", activities));
    }
}
