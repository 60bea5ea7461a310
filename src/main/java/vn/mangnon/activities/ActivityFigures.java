package vn.mangnon.activities;

import java.util.HashMap;
import java.util.List;
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

    /** A statement for each table, however many figures. */
    void insert(Activity activity) {
        UUID id = activity.id().value();
        activity.figures().forEach((kind, done) -> insertKind(id, kind, done.manner()));
        List<Figure> figures = activity.figures().entrySet().stream()
                .flatMap(kind -> kind.getValue().figures().entrySet().stream()
                        .flatMap(quantity -> cells(quantity.getValue()).entrySet().stream()
                                .map(cell ->
                                        new Figure(kind.getKey(), quantity.getKey(), cell.getKey(), cell.getValue()))))
                .toList();
        if (!figures.isEmpty()) {
            insertFigures(id, figures);
        }
        Map<Integer, Long> attendance = cells(activity.attendance().contacts());
        if (!attendance.isEmpty()) {
            insertAttendance(id, attendance);
        }
    }

    private record Figure(String kind, String quantity, int cell, long amount) {}

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

    private void insertFigures(UUID id, List<Figure> figures) {
        jdbc.sql("""
                insert into activities.figure (activity_id, kind, quantity, cell_id, amount)
                select :id, f.kind, f.quantity, f.cell, f.amount
                from unnest(:kinds::text[], :quantities::text[], :cells::integer[], :amounts::bigint[])
                       as f (kind, quantity, cell, amount)
                """)
                .param("id", id)
                .param("kinds", figures.stream().map(Figure::kind).toArray(String[]::new))
                .param("quantities", figures.stream().map(Figure::quantity).toArray(String[]::new))
                .param("cells", figures.stream().map(Figure::cell).toArray(Integer[]::new))
                .param("amounts", figures.stream().map(Figure::amount).toArray(Long[]::new))
                .update();
    }

    private void insertAttendance(UUID id, Map<Integer, Long> attendance) {
        jdbc.sql("""
                insert into activities.attendance (activity_id, cell_id, children)
                select :id, t.cell, t.children from unnest(:cells::integer[], :children::bigint[]) as t (cell, children)
                """)
                .param("id", id)
                .param("cells", attendance.keySet().toArray(Integer[]::new))
                .param("children", attendance.values().toArray(Long[]::new))
                .update();
    }
}
