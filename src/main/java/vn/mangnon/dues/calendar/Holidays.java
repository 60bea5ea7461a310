package vn.mangnon.dues.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which days are worked: Monday to Friday, but for the holidays and swapped days of this table. */
public final class Holidays {
    private final Map<LocalDate, RestDay> days;

    public Holidays(Collection<RestDay> days) {
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(RestDay::day, Function.identity()));
    }

    public Optional<RestDay> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public boolean works(LocalDate day) {
        return find(day).map(RestDay::works).orElse(!weekend(day));
    }

    /** The day itself, or the first working day after it. */
    public LocalDate nextWorking(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself, or the last working day before it. */
    public LocalDate previousWorking(LocalDate day) {
        LocalDate previous = day;
        while (!works(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** So many working days after a day, which itself is not counted (Civil Code 2015, art. 147). */
    public LocalDate plusWorking(LocalDate day, int count) {
        LocalDate at = day;
        for (int i = 0; i < count; i++) {
            at = nextWorking(at.plusDays(1));
        }
        return at;
    }

    /** Whether a day of the span, both ends counted, stands in the table without having been decided. */
    public boolean provisional(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .anyMatch(day -> find(day).filter(found -> !found.firm()).isPresent());
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
