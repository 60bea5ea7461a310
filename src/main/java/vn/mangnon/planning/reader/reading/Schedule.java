package vn.mangnon.planning.reader.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When, in parts. dayOfPeriod is a day within a month named by monthOfPeriod ("ngày 25 của tháng cuối quý"); offset counts
 * days from an event ("sau 15 ngày kể từ ngày kết thúc"); hint is a part of a month or year ("trung tuần", "tuần cuối");
 * yearly is the day or window, without a year, of what comes back each year ("trước ngày 15/12 hằng năm").
 */
public record Schedule(
        Operator operator,
        Set<Recurrence> recurrences,
        @Nullable Integer dayOfPeriod,
        @Nullable MonthOfPeriod monthOfPeriod,
        @Nullable Offset offset,
        @Nullable String hint,
        @Nullable Term yearly,
        boolean tentative) {

    public enum Operator {
        ON,
        BEFORE,
        BY,
        WITHIN,
        WINDOW,
        AFTER,
        DATA_CUTOFF,
        DATA_WINDOW,
        UNSTATED
    }

    public enum Recurrence {
        ONCE,
        DAILY,
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        NINE_MONTHLY,
        YEARLY,
        TWICE_YEARLY,
        PER_TERM,
        PER_EVENT,
        PERIODIC,
        AD_HOC,
        CONTINUOUS
    }

    /** Which month of the period a day is counted in. */
    public enum MonthOfPeriod {
        LAST,
        THIS,
        NEXT
    }

    /** So many days, working days or hours after what is named. */
    public record Offset(int count, Unit unit, String after) {
        public enum Unit {
            HOUR,
            DAY,
            WORKING_DAY,
            WEEK,
            MONTH
        }
    }

    public Schedule {
        recurrences = Set.copyOf(recurrences);
    }

    public static Schedule of(Operator operator, Recurrence... recurrences) {
        return new Schedule(operator, Set.of(recurrences), null, null, null, null, null, false);
    }

    public Schedule told(Operator other) {
        return new Schedule(other, recurrences, dayOfPeriod, monthOfPeriod, offset, hint, yearly, tentative);
    }

    public Schedule every(Set<Recurrence> others) {
        return new Schedule(operator, others, dayOfPeriod, monthOfPeriod, offset, hint, yearly, tentative);
    }

    public Schedule each(@Nullable Term days) {
        return new Schedule(operator, recurrences, dayOfPeriod, monthOfPeriod, offset, hint, days, tentative);
    }

    public Schedule on(@Nullable Integer day, @Nullable MonthOfPeriod month) {
        return new Schedule(operator, recurrences, day, month, offset, hint, yearly, tentative);
    }

    public Schedule counted(Offset from) {
        return new Schedule(operator, recurrences, dayOfPeriod, monthOfPeriod, from, hint, yearly, tentative);
    }

    public Schedule hinted(@Nullable String part, boolean planned) {
        return new Schedule(operator, recurrences, dayOfPeriod, monthOfPeriod, offset, part, yearly, planned);
    }
}
