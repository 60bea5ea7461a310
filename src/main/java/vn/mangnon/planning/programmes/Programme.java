package vn.mangnon.planning.programmes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.targets.Target;

/**
 * A programme, its targets across its years on a day.
 *
 * @param years those it runs in
 * @param plans the plans that serve it, by id, as they are cited
 */
public record Programme(
        Plan plan, List<Integer> years, List<Row> rows, java.util.Map<UUID, Citation> plans, LocalDate today) {
    /** What a printed figure and the actual one come to. */
    public enum Mark {
        /** Nothing was printed for the year. */
        UNSAID,
        /** Its day has not come. */
        AHEAD,
        REACHED,
        MISSED,
        /** Printed and due, and nothing counts it. */
        UNKNOWN
    }

    /**
     * A target across the years.
     *
     * @param unseen how much serves it in plans the reader may not see
     * @param measured whether recorded events say what was reached
     */
    public record Row(Target target, List<Cell> cells, List<Serving> servings, long unseen, boolean measured) {
        public boolean served() {
            return !servings.isEmpty() || unseen > 0;
        }
    }

    /**
     * A target in a year.
     *
     * @param printed the milestone or goal that falls in the year; never one worked out in between
     * @param actual the year's own figure; of a share that year's two parts divided
     * @param soFar what a milestone is held against: the year's share, or a number's sum since the programme began
     */
    public record Cell(
            int year,
            Optional<BigDecimal> printed,
            Optional<LocalDate> due,
            Optional<BigDecimal> actual,
            Optional<BigDecimal> soFar,
            Mark mark) {}

    /** A task or target that serves. */
    public record Serving(UUID plan, String text, boolean task) {}

    public Citation cited(UUID id) {
        return java.util.Objects.requireNonNull(plans.get(id));
    }

    public List<Row> unserved() {
        return rows.stream().filter(row -> !row.served()).toList();
    }
}
