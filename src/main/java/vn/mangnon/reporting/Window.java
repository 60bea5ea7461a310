package vn.mangnon.reporting;

import java.time.LocalDate;
import vn.mangnon.shared.Period;

/** Which days a cell asks about, seen from the period its report is on. */
public enum Window {
    /** The report's own days. */
    PERIOD,
    /** From the first of January to the period's last day. */
    YEAR_TO_DATE,
    /** The same days of the year before. */
    YEAR_BEFORE;

    public Period of(Period period) {
        return switch (this) {
            case PERIOD -> period;
            case YEAR_TO_DATE -> new Period(period.last().withDayOfYear(1), period.last());
            case YEAR_BEFORE -> new Period(period.first().minusYears(1), yearBefore(period.last()));
        };
    }

    /** The last of a month stays the last of the month: 28 February before 29 February. */
    private static LocalDate yearBefore(LocalDate last) {
        return last.plusDays(1).minusYears(1).minusDays(1);
    }
}
