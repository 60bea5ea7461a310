package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import vn.mangnon.shared.Vietnam;

/**
 * By when something is owed: a printed date and how it was put. {@code BEFORE} is what most plans write ("trước ngày
 * 03/7/2024"); literally it excludes the day, in practice it counts by its end, and {@link BeforePolicy} decides.
 */
public record DueRule(Operator operator, LocalDate date) {
    /** How a date was put. */
    public enum Operator {
        /** "trước ngày …" */
        BEFORE,
        /** "chậm nhất ngày …", "đến ngày …", "trong ngày …" */
        BY
    }

    /** What "before a day" counts as. */
    public enum BeforePolicy {
        BY_END_OF_DAY,
        BY_END_OF_DAY_BEFORE
    }

    /** The instant from which on it is late: 24:00 of the last day (Civil Code 2015, art. 148). */
    public Instant dueAt(BeforePolicy policy) {
        boolean dayBefore = operator == Operator.BEFORE && policy == BeforePolicy.BY_END_OF_DAY_BEFORE;
        LocalDate last = dayBefore ? date.minusDays(1) : date;
        return last.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
