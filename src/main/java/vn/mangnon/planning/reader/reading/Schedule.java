package vn.mangnon.planning.reader.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When, in parts. dayOfPeriod is a day within a month named by monthOfPeriod ("ngày 25 của tháng cuối quý"); offset counts
 * days from an event ("sau 15 ngày kể từ ngày kết thúc"); hint is a part of a month or year ("trung tuần", "tuần cuối").
 */
public record Schedule(
        Operator operator,
        Set<Recurrence> recurrences,
        @Nullable Integer dayOfPeriod,
        @Nullable MonthOfPeriod monthOfPeriod,
        @Nullable Offset offset,
        @Nullable String hint,
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
        return new Schedule(operator, Set.of(recurrences), null, null, null, null, false);
    }
}
