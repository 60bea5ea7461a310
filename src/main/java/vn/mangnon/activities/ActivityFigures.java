package vn.mangnon.activities;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.shared.Id;

/** The kinds, figures and children of an activity, each number with its parts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActivityFigures {
    private static final int WHOLE = 0;

    private final JdbcClient jdbc;
    private final Axes axes;

    ActivityFigures(JdbcClient jdbc, Axes axes) {
        this.jdbc = jdbc;
        this.axes = axes;
    }

    /** One number in one cell; of the attendance, without kind and quantity. */
    private record Cell(@Nullable String kind, @Nullable String quantity, int cell, long number) {}

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

    Map<String, Done> done(Id<Activity> id, Map<Integer, Axis.Value> values) {
        Map<String, Optional<String>> manners = new HashMap<>();
        jdbc.sql("select kind, manner from activities.activity_kind where activity_id = :id")
                .param("id", id.value())
                .query((ResultSet row) -> {
                    manners.put(row.getString("kind"), Optional.ofNullable(row.getString("manner")));
                });
        Map<String, Map<String, Map<Integer, Long>>> cells = new HashMap<>();
        jdbc.sql("select kind, quantity, cell_id, amount from activities.figure where activity_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Cell(
                        row.getString("kind"), row.getString("quantity"), row.getInt("cell_id"), row.getLong("amount")))
                .list()
                .forEach(cell -> cells.computeIfAbsent(Objects.requireNonNull(cell.kind()), kind -> new HashMap<>())
                        .computeIfAbsent(Objects.requireNonNull(cell.quantity()), quantity -> new HashMap<>())
                        .put(cell.cell(), cell.number()));
        Map<String, Done> done = new HashMap<>();
        manners.forEach((kind, manner) -> done.put(
                kind,
                new Done(
                        manner,
                        cells.getOrDefault(kind, Map.of()).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, figure -> breakdown(figure.getValue(), values))))));
        return done;
    }

    Attendance attendance(Id<Activity> id, Map<Integer, Axis.Value> values, OptionalLong people) {
        Map<Integer, Long> cells = new HashMap<>();
        jdbc.sql("select cell_id, children from activities.attendance where activity_id = :id")
                .param("id", id.value())
                .query((ResultSet row) -> {
                    cells.put(row.getInt("cell_id"), row.getLong("children"));
                });
        return new Attendance(breakdown(cells, values), people);
    }

    /** The values of all axes by their cell. */
    Map<Integer, Axis.Value> values() {
        return axes.all().values().stream()
                .flatMap(axis -> axis.values().stream())
                .collect(Collectors.toMap(Axis.Value::cell, Function.identity()));
    }

    private static Breakdown breakdown(Map<Integer, Long> cells, Map<Integer, Axis.Value> values) {
        Long whole = cells.get(WHOLE);
        Map<Axis.Value, Long> parts = new HashMap<>();
        cells.forEach((cell, number) -> {
            if (cell != WHOLE) {
                parts.put(Objects.requireNonNull(values.get(cell)), number);
            }
        });
        return new Breakdown(whole == null ? OptionalLong.empty() : OptionalLong.of(whole), parts);
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
