package vn.mangnon.dues.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The lunar months from the one that holds a winter solstice, the 11th, to the month before the next such one. Of thirteen
 * the first in which the sun enters no major term is the leap month and bears the number of the one before.
 */
final class LunarMonths {
    /** A month with the Julian days it begins with and ends before. */
    record Month(int year, int number, boolean leap, long first, long next) {
        boolean holds(long day) {
            return day >= first && day < next;
        }
    }

    private final List<Month> months = new ArrayList<>();

    /** @param year the year after the solstice that the first of them holds */
    private LunarMonths(int year) {
        long first = Moon.newMoonNear(eleventh(year - 1));
        long next = Moon.newMoonNear(eleventh(year));
        boolean thirteen = next - first == 13;
        boolean leapt = false;
        int number = 10;
        for (long k = first; k < next; k++) {
            long begin = Moon.newMoonDay(k);
            long end = Moon.newMoonDay(k + 1);
            boolean leap = thirteen && !leapt && Moon.majorTerm(begin) == Moon.majorTerm(end);
            leapt |= leap;
            number += leap ? 0 : 1;
            int shown = (number - 1) % 12 + 1;
            months.add(new Month(number <= 12 ? year - 1 : year, shown, leap, begin, end));
        }
    }

    static Month holding(LocalDate day) {
        long julian = day.getLong(JulianFields.JULIAN_DAY);
        int year = julian >= eleventh(day.getYear()) ? day.getYear() + 1 : day.getYear();
        return new LunarMonths(year)
                .months.stream()
                        .filter(month -> month.holds(julian))
                        .findFirst()
                        .orElseThrow();
    }

    /** The month of a lunar year with that number, not its leap twin. */
    static Month of(int year, int number) {
        return new LunarMonths(number >= 11 ? year + 1 : year)
                .months.stream()
                        .filter(month -> month.number() == number && !month.leap() && month.year() == year)
                        .findFirst()
                        .orElseThrow();
    }

    /** The first day of the month that holds the winter solstice of a year. */
    private static long eleventh(int year) {
        long last = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long k = Moon.newMoonNear(last);
        while (Moon.newMoonDay(k) > last) {
            k--;
        }
        long day = Moon.newMoonDay(k);
        return Moon.majorTerm(day) >= 9 ? Moon.newMoonDay(k - 1) : day;
    }
}
