package vn.mangnon.shared;

import java.time.LocalDate;

/** Days from {@code first} to {@code last}, both counted. */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new Refused("shared.period.backwards");
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** What of it has come by a day; its first day at least. */
    public Period until(LocalDate day) {
        LocalDate begun = day.isBefore(first) ? first : day;
        return begun.isBefore(last) ? new Period(first, begun) : this;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
