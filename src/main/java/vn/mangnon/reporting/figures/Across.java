package vn.mangnon.reporting.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.mangnon.shared.Period;

/** What the columns of a table of figures are. */
public enum Across {
    /** Several indicators, over all the days. */
    INDICATORS(0),
    MONTHS(1),
    QUARTERS(3),
    HALF_YEARS(6),
    YEARS(12),
    /** The days of an earlier year, then the days asked for. */
    COMPARED(0),
    /** The parts of one axis, over all the days. */
    PARTS(0);

    private final int months;

    Across(int months) {
        this.months = months;
    }

    /** Whether each column is a time of its own. */
    public boolean times() {
        return months > 0;
    }

    /** The columns' times: the calendar's, the first and the last cut to the days asked for. */
    List<Period> of(Period days) {
        if (!times()) {
            return List.of(days);
        }
        List<Period> times = new ArrayList<>();
        LocalDate begin =
                days.first().withDayOfMonth(1).withMonth((days.first().getMonthValue() - 1) / months * months + 1);
        while (!begin.isAfter(days.last())) {
            LocalDate next = begin.plusMonths(months);
            LocalDate last = next.minusDays(1);
            times.add(new Period(
                    begin.isBefore(days.first()) ? days.first() : begin,
                    last.isAfter(days.last()) ? days.last() : last));
            begin = next;
        }
        return times;
    }

    /** How many columns of this sort so many days make at most. */
    static long most(Period days) {
        return ChronoUnit.MONTHS.between(days.first(), days.last()) + 2;
    }
}
