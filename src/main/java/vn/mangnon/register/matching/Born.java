package vn.mangnon.register.matching;

import java.time.LocalDate;

/**
 * A day of birth as far as it is known.
 *
 * @param year 0 where nothing is known
 * @param month 0 where unknown, then the day is too
 * @param day 0 where unknown
 * @param estimated somebody guessed it; only the year counts then, and it may be off
 */
public record Born(int year, int month, int day, boolean estimated) {
    public static final Born UNKNOWN = new Born(0, 0, 0, false);

    private static final int MOST_YEAR = 4095;

    public Born {
        boolean possible = year >= 0
                && year <= MOST_YEAR
                && month >= 0
                && month <= 12
                && day >= 0
                && day <= 31
                && (day == 0 || month > 0)
                && (month == 0 || year > 0);
        if (!possible) {
            throw new IllegalArgumentException("no day of birth");
        }
    }

    public static Born on(LocalDate day) {
        return new Born(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    public static Born in(int year) {
        return new Born(year, 0, 0, false);
    }

    public static Born about(int year) {
        return new Born(year, 0, 0, true);
    }

    /** All of it in one number: the year from bit 10, the month from bit 6, the day from bit 1, estimated in bit 0. */
    int packed() {
        return year << 10 | month << 6 | day << 1 | (estimated ? 1 : 0);
    }
}
