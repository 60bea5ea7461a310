package vn.mangnon.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/**
 * What the records serving the tasks of a plan add up to, whoever made them and wherever. Who may see the plan may know
 * these sums; which records stand behind them is shown as far as the reader may see those.
 */
@Component
public class TaskFigures {
    private final JdbcClient jdbc;

    TaskFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An amount by task and source of money. */
    public record Figure(UUID task, String source, long quantity) {}

    /** Of an indicator that knows its source, until a day. One statement. */
    @Transactional(readOnly = true)
    public List<Figure> of(Seen plan, String indicator, Collection<UUID> tasks, LocalDate until) {
        return jdbc.sql("""
                select task_id as task, source, sum(quantity) as quantity
                from measures.measure
                where task_id = any (:tasks) and indicator = :indicator and cell_id = 0 and retracted is null
                  and happened_on <= :until
                group by task_id, source order by task_id, source
                """)
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("indicator", indicator)
                .param("until", until)
                .query(Rows.of(Figure.class))
                .list();
    }

    /** The records behind a task's figure from some sources, the newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> behind(
            Seen plan, String indicator, UUID task, Collection<String> sources, LocalDate until) {
        return jdbc.sql("""
                select record_kind, record_id, max(happened_on) as happened_on, sum(quantity) as quantity
                from measures.measure
                where task_id = :task and indicator = :indicator and source = any (:sources) and cell_id = 0
                  and retracted is null and happened_on <= :until
                group by record_kind, record_id order by max(happened_on) desc, record_id
                """)
                .param("task", task)
                .param("indicator", indicator)
                .param("sources", sources.toArray(String[]::new))
                .param("until", until)
                .query((row, number) -> new Contribution(
                        new Ref(row.getString("record_kind"), Rows.uuid(row, "record_id")),
                        Rows.day(row, "happened_on"),
                        row.getLong("quantity")))
                .list();
    }
}
