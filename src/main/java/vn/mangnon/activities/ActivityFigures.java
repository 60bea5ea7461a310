package vn.mangnon.activities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the kinds, figures and children of an activity, each number with its parts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActivityFigures {
    private static final int WHOLE = 0;

    private final JdbcClient jdbc;

    ActivityFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Activity activity) {
        UUID id = activity.id().value();
        activity.figures().forEach((kind, done) -> {
            insertKind(id, kind, done.manner());
            done.figures()
                    .forEach((quantity, figure) ->
                            cells(figure).forEach((cell, amount) -> insertFigure(id, kind, quantity, cell, amount)));
        });
        cells(activity.attendance().contacts()).forEach((cell, children) -> insertAttendance(id, cell, children));
    }

    private static Map<Integer, Long> cells(Breakdown breakdown) {
        Map<Integer, Long> cells = new HashMap<>();
        breakdown.whole().ifPresent(whole -> cells.put(WHOLE, whole));
        breakdown.parts().forEach((value, number) -> cells.put(value.cell(), number));
        return cells;
    }

    private void insertKind(UUID id, String kind, Optional<String> manner) {
        jdbc.sql("insert into activities.activity_kind (activity_id, kind, manner) values (:id, :kind, :manner)")
                .param("id", id)
                .param("kind", kind)
                .param("manner", manner.orElse(null))
                .update();
    }

    private void insertFigure(UUID id, String kind, String quantity, int cell, long amount) {
        jdbc.sql("""
                insert into activities.figure (activity_id, kind, quantity, cell_id, amount)
                values (:id, :kind, :quantity, :cell, :amount)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("quantity", quantity)
                .param("cell", cell)
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
}
