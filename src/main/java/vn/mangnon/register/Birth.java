package vn.mangnon.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.mangnon.shared.Refused;

/**
 * When a child was born, as far as it is known.
 *
 * @param year estimated where there is no day
 */
public record Birth(Optional<LocalDate> day, int year) {
    /** A child is under 16 (Law on Children 102/2016/QH13, art. 1). */
    static final int NO_CHILD = 16;

    public Birth {
        if (day.isPresent() && day.get().getYear() != year) {
            throw new IllegalArgumentException("the day is not of the year");
        }
    }

    public static Birth on(LocalDate day) {
        return new Birth(Optional.of(day), day.getYear());
    }

    /** Somewhere in a year. */
    public static Birth in(int year) {
        return new Birth(Optional.empty(), year);
    }

    /** The first day she is no child; where only the year is known as late as it may be. */
    public LocalDate sixteenOn() {
        return latest().plusYears(NO_CHILD);
    }

    /** In years; estimated where the day is not known, then the least it can be. */
    public int age(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(latest(), today));
    }

    /** Refuses who is not born yet, and who is 16 or more. */
    public void requireChild(LocalDate today) {
        boolean unborn = day.map(known -> known.isAfter(today)).orElse(year > today.getYear());
        if (unborn) {
            throw new Refused("register.birth.future");
        }
        if (!sixteenOn().isAfter(today)) {
            throw new Refused("register.birth.no-child", age(today));
        }
    }

    private LocalDate latest() {
        return day.orElseGet(() -> LocalDate.of(year, 12, 31));
    }
}
