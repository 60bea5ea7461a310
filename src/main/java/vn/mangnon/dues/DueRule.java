package vn.mangnon.dues;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.LunarDay;
import vn.mangnon.dues.calendar.Span;

/**
 * By when something is owed, once or again and again. A rule knows the days it names and which round each belongs to; what
 * "before" means, which days a round's figures are of and what becomes of a day of rest are said by {@link Reckoning} and
 * {@link Regime}. One that can never fall cannot be made. Kept as one JSON value.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DueRule.Fixed.class, name = "FIXED"),
    @JsonSubTypes.Type(value = DueRule.Yearly.class, name = "YEARLY"),
    @JsonSubTypes.Type(value = DueRule.Monthly.class, name = "MONTHLY"),
    @JsonSubTypes.Type(value = DueRule.Quarterly.class, name = "QUARTERLY"),
    @JsonSubTypes.Type(value = DueRule.HalfYearly.class, name = "HALF_YEARLY"),
    @JsonSubTypes.Type(value = DueRule.NineMonthly.class, name = "NINE_MONTHLY"),
    @JsonSubTypes.Type(value = DueRule.PeriodLastMonthDay.class, name = "PERIOD_LAST_MONTH_DAY"),
    @JsonSubTypes.Type(value = DueRule.EventOffset.class, name = "EVENT_OFFSET"),
    @JsonSubTypes.Type(value = DueRule.Window.class, name = "WINDOW"),
    @JsonSubTypes.Type(value = DueRule.Lunar.class, name = "LUNAR"),
    @JsonSubTypes.Type(value = DueRule.WeekOfMonth.class, name = "WEEK_OF_MONTH"),
    @JsonSubTypes.Type(value = DueRule.PlanYear.class, name = "PLAN_YEAR"),
    @JsonSubTypes.Type(value = DueRule.Continuous.class, name = "CONTINUOUS"),
    @JsonSubTypes.Type(value = DueRule.OnRequest.class, name = "ON_REQUEST"),
    @JsonSubTypes.Type(value = DueRule.Inherit.class, name = "INHERIT")
})
public sealed interface DueRule {
    /** The day of a month that is its last, however many it has. */
    int LAST = 31;

    /** How a day was put. */
    enum Operator {
        /** "trước ngày …": literally without that day, in practice by its end; {@link BeforePolicy} decides. */
        BEFORE,
        /** "chậm nhất ngày …", "đến ngày …" */
        BY,
        /** "trong ngày …", "trong tháng …" */
        WITHIN
    }

    /** What "before a day" counts as. */
    enum BeforePolicy {
        BY_END_OF_DAY,
        BY_END_OF_DAY_BEFORE
    }

    /** Whether a day in a month, quarter or year is for that round or for the one before. */
    enum About {
        THIS,
        PREVIOUS
    }

    /** How its day was put; of a rule that names none, BY. */
    default Operator operator() {
        return Operator.BY;
    }

    /** Each time it falls within a frame, the earliest first. */
    List<Occurrence> occurrences(Frame frame);

    /** Whether time alone makes it fall, so that rounds long past may be left out. */
    default boolean recurs() {
        return !(this instanceof Fixed || this instanceof EventOffset || this instanceof OnRequest);
    }

    /** "trước ngày 03/7/2024". */
    record Fixed(Operator operator, LocalDate date) implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return List.of(new Occurrence("once", frame.about(), date));
        }
    }

    /** "trước ngày 25/11 hằng năm"; 29/02 is the last of February in other years. */
    record Yearly(Operator operator, MonthDay day, About about) implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.rounds(Cycle.YEAR, round -> day.atYear(round.year() + later(about)));
        }
    }

    /** "chậm nhất ngày 15 của tháng báo cáo"; the 29th to 31st are the last day of a shorter month. */
    record Monthly(Operator operator, int day, About about) implements DueRule {
        public Monthly {
            Impossible.dayOfMonth(day);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.rounds(Cycle.MONTH, round -> Frame.on(round.lastMonth().plusMonths(later(about)), day));
        }
    }

    /** "trước ngày 25 tháng cuối của quý": day 25, month 3. */
    record Quarterly(Operator operator, int day, int month, About about) implements DueRule {
        public Quarterly {
            Impossible.dayOfMonth(day);
            Impossible.monthOfQuarter(month);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            int shift = month - 3 + 3 * later(about);
            return frame.rounds(
                    Cycle.QUARTER, round -> Frame.on(round.lastMonth().plusMonths(shift), day));
        }
    }

    /** "6 tháng (trước ngày 15/6), năm (trước ngày 15/12)"; a second day before the first is of the next year. */
    record HalfYearly(Operator operator, MonthDay first, MonthDay second) implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            int next = second.isAfter(first) ? 0 : 1;
            return frame.rounds(
                    Cycle.HALF_YEAR,
                    round -> round.number() == 1 ? first.atYear(round.year()) : second.atYear(round.year() + next));
        }
    }

    /** "9 tháng (trước ngày 15/9)". */
    record NineMonthly(Operator operator, MonthDay day) implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.rounds(Cycle.NINE_MONTHS, round -> day.atYear(round.year()));
        }
    }

    /** "chậm nhất vào ngày 25 của tháng cuối kỳ báo cáo" (Decree 09/2019/NĐ-CP, art. 13(1)), whatever the period. */
    record PeriodLastMonthDay(Operator operator, Cycle cycle, int day) implements DueRule {
        public PeriodLastMonthDay {
            Impossible.dayOfMonth(day);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.rounds(cycle, round -> Frame.on(round.lastMonth(), day));
        }
    }

    /** "chậm nhất sau 15 ngày kể từ ngày kết thúc": falls for each event that is entered. */
    record EventOffset(Operator operator, int count, Span unit, String event) implements DueRule {
        public EventOffset {
            Impossible.offset(count, event);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.occasions(occasion -> Optional.of(unit.after(occasion.day(), count, frame.holidays())));
        }
    }

    /** "Hằng năm từ ngày 01/10 đến 01/11": at any time in it, late after it. */
    record Window(Operator operator, MonthDay from, MonthDay to) implements DueRule {
        public Window {
            Impossible.backwards(from, to);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.rounds(Cycle.YEAR, round -> to.atYear(round.year()));
        }
    }

    /** "trước Rằm tháng 8 âm lịch" of each lunar year; by the calendar of UTC+7. */
    record Lunar(Operator operator, int day, int month) implements DueRule {
        public Lunar {
            Impossible.lunar(day, month);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.rounds(Cycle.YEAR, round -> LunarDay.solar(round.year(), month, day));
        }
    }

    /** "tuần cuối tháng 5": the last seven days; else the first, second … seven. Late after the last of them. */
    record WeekOfMonth(Operator operator, int week, int month) implements DueRule {
        public static final int LAST_WEEK = 5;

        public WeekOfMonth {
            Impossible.week(week, month);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            int last = week == LAST_WEEK ? LAST : 7 * week;
            return frame.rounds(Cycle.YEAR, round -> Frame.on(YearMonth.of(round.year(), month), last));
        }
    }

    /** "tháng 11 của năm thứ hai" of a plan of several years. */
    record PlanYear(Operator operator, int year, int month) implements DueRule {
        public PlanYear {
            Impossible.planYear(year, month);
        }

        @Override
        public List<Occurrence> occurrences(Frame frame) {
            int calendar = frame.plan().first().getYear() + year - 1;
            return frame.rounds(Cycle.YEAR, round -> Frame.on(YearMonth.of(round.year(), month), LAST)).stream()
                    .filter(occurrence -> occurrence.printed().getYear() == calendar)
                    .toList();
        }
    }

    /** "thường xuyên": never late, so nothing is laid out. */
    record Continuous() implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return List.of();
        }
    }

    /** "đột xuất, khi có yêu cầu": falls when somebody asks, by the day that is then said. */
    record OnRequest() implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return frame.occasions(Frame.Occasion::askedFor);
        }
    }

    /** "định kỳ hằng tháng" without a day: what the regime says of that period; nothing while it says nothing. */
    record Inherit(Cycle cycle) implements DueRule {
        @Override
        public List<Occurrence> occurrences(Frame frame) {
            return List.of();
        }
    }

    private static int later(About about) {
        return about == About.PREVIOUS ? 1 : 0;
    }
}
