package vn.mangnon.register;

import java.time.LocalDate;
import vn.mangnon.dues.calendar.LunarDay;
import vn.mangnon.shared.Period;

/**
 * When a child counts as one who got nothing, or much from many.
 *
 * @param quietDays so many days without any support or visit
 * @param givers so many different givers of gifts at one Tết
 */
public record Reaching(int quietDays, int givers, int daysBeforeTet, int daysAfterTet) {
    /** Since before which day nothing may have come. */
    LocalDate quietSince(LocalDate today) {
        return today.minusDays(quietDays);
    }

    /** The days on which a gift is one for this Tết: the last whose days have begun. */
    public Period tet(LocalDate today) {
        LocalDate tet = LunarDay.tet(today.getYear());
        if (tet.minusDays(daysBeforeTet).isAfter(today)) {
            tet = LunarDay.tet(today.getYear() - 1);
        }
        return new Period(tet.minusDays(daysBeforeTet), tet.plusDays(daysAfterTet));
    }
}
