package vn.mangnon.dues.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Lengths of time and parts of a month or year as the Civil Code 2015 counts them. */
public enum Span {
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH;

    /**
     * The last day of a period of so many of these after an event, whose own day is not counted (art. 147(2)); a month ends
     * on its corresponding day, or on its last (art. 148(3)). That a last day of rest moves on (art. 148(5)) is not yet in it.
     */
    public LocalDate after(LocalDate event, int count, Holidays holidays) {
        return switch (this) {
            case DAY -> event.plusDays(count);
            case WORKING_DAY -> holidays.plusWorking(event, count);
            case WEEK -> event.plusWeeks(count);
            case MONTH -> event.plusMonths(count);
        };
    }

    /** "đầu tháng", "giữa tháng", "cuối tháng" (art. 146(2)); "đầu năm", "giữa năm", "cuối năm" (art. 146(3)). */
    public enum Part {
        START,
        MIDDLE,
        END;

        public LocalDate of(YearMonth month) {
            return switch (this) {
                case START -> month.atDay(1);
                case MIDDLE -> month.atDay(15);
                case END -> month.atEndOfMonth();
            };
        }

        public LocalDate of(int year) {
            return switch (this) {
                case START -> LocalDate.of(year, Month.JANUARY, 1);
                case MIDDLE -> LocalDate.of(year, Month.JUNE, 30);
                case END -> LocalDate.of(year, Month.DECEMBER, 31);
            };
        }
    }
}
