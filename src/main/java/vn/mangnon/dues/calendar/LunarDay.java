package vn.mangnon.dues.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * A day of the Vietnamese lunar calendar, whose days begin at 0:00 of UTC+7 (decision 121-CP of 08/08/1967). The Chinese one
 * counts at UTC+8 and now and then differs by a day or a month: Tết 1985, 2007 and 2030.
 *
 * @param leap whether the month is the second of its number
 */
public record LunarDay(int year, int month, boolean leap, int day) {
    public static LunarDay of(LocalDate solar) {
        LunarMonths.Month month = LunarMonths.holding(solar);
        int day = (int) (solar.getLong(JulianFields.JULIAN_DAY) - month.first()) + 1;
        return new LunarDay(month.year(), month.number(), month.leap(), day);
    }

    /**
     * On which day a lunar date of a lunar year falls, never in its leap month; the 30th of a month of 29 days is its last.
     */
    public static LocalDate solar(int year, int month, int day) {
        LunarMonths.Month found = LunarMonths.of(year, month);
        long julian = Math.min(found.first() + day, found.next()) - 1;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julian);
    }

    /** The first day of a lunar year. */
    public static LocalDate tet(int year) {
        return solar(year, 1, 1);
    }
}
