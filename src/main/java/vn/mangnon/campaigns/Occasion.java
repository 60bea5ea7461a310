package vn.mangnon.campaigns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.mangnon.dues.calendar.LunarDay;
import vn.mangnon.shared.Period;
import vn.mangnon.web.Language;

/**
 * What comes every year: a day of the solar or the lunar calendar, and how many days before and after it count.
 *
 * @param basis the law or decision that says so, where there is one
 */
public record Occasion(
        String code,
        String nameVi,
        String nameEn,
        boolean lunar,
        int month,
        int day,
        int daysBefore,
        int daysAfter,
        String basis,
        boolean inUse,
        int version) {
    public static final int MOST_DAYS = 60;

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    /** Whether there is such a day: a lunar month has at most 30. */
    boolean possible() {
        return day <= (lunar ? 30 : YearMonth.of(2024, month).lengthOfMonth());
    }

    /** Its days in a year of its calendar; on 29 February of another year the day before. */
    public Period in(int year) {
        LocalDate falls = lunar
                ? LunarDay.solar(year, month, day)
                : YearMonth.of(year, month)
                        .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        return new Period(falls.minusDays(daysBefore), falls.plusDays(daysAfter));
    }

    /** Its next days that are not over on a day. */
    public Period next(LocalDate today) {
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            Period days = in(year);
            if (!days.last().isBefore(today)) {
                return days;
            }
        }
        throw new DateTimeException("no next day of " + code + " after " + today);
    }
}
