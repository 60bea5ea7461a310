package vn.mangnon.dues.calendar;

import java.time.LocalDate;
import vn.mangnon.shared.Period;

/** Which days' work the figures of a round are of. */
public enum Windows {
    /** The months themselves. */
    CALENDAR,
    /** From the 15th of the month before to the 14th of the last month: Decree 09/2019/NĐ-CP, art. 12. */
    DECREE_09;

    public Period of(Cycle.Round round) {
        Period months = round.months();
        return switch (this) {
            case CALENDAR -> months;
            case DECREE_09 -> {
                LocalDate first = months.first().minusMonths(1).withDayOfMonth(15);
                yield new Period(first, months.last().withDayOfMonth(14));
            }
        };
    }
}
