package vn.mangnon.planning.reader.dues;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.calendar.When;
import vn.mangnon.planning.reader.head.About;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.planning.reader.reading.PrintedDate;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Schedule.Recurrence;
import vn.mangnon.planning.reader.reading.Term;

/** Which dates are fixed: a date that comes back every year is a rule, one without a year is of the plan's own year. */
final class Terms {
    static final Dated NONE = new Dated(null, Set.of());

    private final About about;

    Terms(About about) {
        this.about = about;
    }

    record Dated(@Nullable Term term, Set<Doubt> doubts) {}

    /** A month, quarter or day; a year alone says too little. */
    boolean precise(When when) {
        Term term = when.term();
        return term != null
                && (term.from().month() != null
                        || term.from().quarter() != null
                        || term.from().day() != null)
                && current(term);
    }

    /** Not of a year before the plan's. */
    boolean current(Term term) {
        PrintedDate last = term.to() == null ? term.from() : term.to();
        Integer year = last.year() == null ? term.from().year() : last.year();
        return year == null || year >= about.floor();
    }

    /** "Thời gian: …" says no more than that: then the section says what, or the plan's own subject. */
    String named(String what, String title) {
        if (!time(what)) {
            return what;
        }
        return time(title) || Words.capitals(title) ? about.subject() : title;
    }

    /** "6 tháng trước ngày 15/6" falls due once in a plan for one year. */
    private static boolean halves(When when) {
        return Set.of(Recurrence.HALF_YEARLY, Recurrence.NINE_MONTHLY)
                        .containsAll(when.schedule().recurrences())
                && when.dated();
    }

    private static boolean time(String words) {
        return words.isEmpty() || Words.count(words) <= 4 && Words.bare(words).startsWith("thoi gian");
    }

    /** The schedule with the day it comes back on, if it does. */
    static Schedule schedule(When when) {
        Term term = when.term();
        boolean back = term != null && term.from().year() == null && when.recurring();
        return back ? when.schedule().each(term) : when.schedule();
    }

    /** The term of a due; none when it recurs or when no year can be told. */
    Dated of(When when) {
        Term term = when.term();
        boolean once = when.schedule().recurrences().equals(Set.of(Recurrence.ONCE));
        if (term == null
                || !once && !halves(when)
                || term.from().month() == null
                        && term.from().quarter() == null
                        && term.from().year() == null) {
            return NONE;
        }
        PrintedDate to = term.to();
        if (term.from().year() != null && (to == null || to.year() != null)) {
            return new Dated(term, Set.of());
        }
        Integer year = to != null && to.year() != null ? to.year() : about.year();
        if (year == null) {
            return NONE;
        }
        Term inferred = new Term(term.from().inYear(year), to == null ? null : to.inYear(year));
        return new Dated(inferred, to != null && to.year() != null ? Set.of() : Set.of(Doubt.YEAR_INFERRED));
    }
}
