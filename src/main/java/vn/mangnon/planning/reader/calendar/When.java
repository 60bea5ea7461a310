package vn.mangnon.planning.reader.calendar;

import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Term;

/** A phrase of time in a sentence: a date or window if it has one, the same in parts, and the tokens it takes. */
public record When(@Nullable Term term, Schedule schedule, int from, int to) {
    /** Whether it names a day, month, quarter or window of the calendar, be it without a year. */
    public boolean dated() {
        return term != null;
    }

    public boolean recurring() {
        return schedule.recurrences().stream().anyMatch(Recurrences::periodic);
    }
}
