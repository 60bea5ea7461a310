package vn.mangnon.dues.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.mangnon.shared.Period;

/** The periods that reports come round with. */
public enum Cycle {
    MONTH(1, 12),
    QUARTER(3, 4),
    HALF_YEAR(6, 2),
    NINE_MONTHS(9, 1),
    YEAR(12, 1);

    private final int months;
    private final int timesAYear;

    Cycle(int months, int timesAYear) {
        this.months = months;
        this.timesAYear = timesAYear;
    }

    /** One of them, such as the second quarter of 2024. */
    public record Round(Cycle cycle, int year, int number) {
        /** "2024-06", "2024-Q2", "2024-H1", "2024-9M", "2024". */
        public String code() {
            return switch (cycle) {
                case MONTH -> YearMonth.of(year, number).toString();
                case QUARTER -> year + "-Q" + number;
                case HALF_YEAR -> year + "-H" + number;
                case NINE_MONTHS -> year + "-9M";
                case YEAR -> String.valueOf(year);
            };
        }

        /** The months it has on the calendar. */
        public Period months() {
            LocalDate first = LocalDate.of(year, (number - 1) * cycle.months + 1, 1);
            return new Period(first, lastMonth().atEndOfMonth());
        }

        public YearMonth lastMonth() {
            return YearMonth.of(year, number * cycle.months);
        }
    }

    public List<Round> of(int year) {
        return IntStream.rangeClosed(1, timesAYear)
                .mapToObj(number -> new Round(this, year, number))
                .toList();
    }

    /** Those that share a day with a span. */
    public List<Round> within(Period span) {
        return IntStream.rangeClosed(span.first().getYear(), span.last().getYear())
                .boxed()
                .flatMap(year -> of(year).stream())
                .filter(round -> !round.months().first().isAfter(span.last())
                        && !round.months().last().isBefore(span.first()))
                .toList();
    }
}
