package vn.mangnon.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mangnon.dues.DueRule.About;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Frame.Occasion;
import vn.mangnon.dues.Regime.OnHoliday;
import vn.mangnon.dues.calendar.Cycle;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.dues.calendar.Span;
import vn.mangnon.dues.calendar.Windows;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.Form;

/** What holds of every rule, whichever it is. */
class DueRuleTest {
    private static final int MANY = 2_000;
    private static final Holidays NONE = new Holidays(List.of());

    @Test
    void occurrencesAscendAndEachIsOneRoundOnly() {
        eachOf(MANY, (random, rule) -> {
            List<Occurrence> found = rule.occurrences(frame(random));
            assertThat(found.stream().map(Occurrence::printed).toList())
                    .as(rule.toString())
                    .isSorted();
            assertThat(found.stream().map(Occurrence::round).toList())
                    .as(rule.toString())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aRuleIsReadAsItWasWrittenAndFromItsFormAsItWasTyped() {
        eachOf(MANY, (random, rule) -> {
            assertThat(DueRuleJson.read(DueRuleJson.of(rule))).isEqualTo(rule);
            Form form = RuleForm.fill(Form.blank(), rule);
            assertThat(RuleForm.read(form)).contains(rule);
        });
    }

    @Test
    void layingOutFurtherOnlyAddsRounds() {
        eachOf(MANY, (random, rule) -> {
            Frame frame = frame(random);
            Frame shorter = new Frame(
                    frame.plan(),
                    frame.plan().first().plusDays(random.nextInt(1_000)),
                    frame.about(),
                    frame.windows(),
                    frame.occasions(),
                    NONE);
            if (!shorter.until().isAfter(frame.until())) {
                assertThat(frame.plan().first().isAfter(frame.until())).isFalse();
                assertThat(rule.occurrences(frame)).containsAll(rule.occurrences(shorter));
            }
        });
    }

    @Test
    void theWindowsOfACycleNeitherOverlapNorLeaveGaps() {
        Period span = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2033, 12, 31));
        for (Windows windows : Windows.values()) {
            for (Cycle cycle : List.of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR)) {
                List<Period> days = cycle.within(span).stream().map(windows::of).toList();
                for (int i = 1; i < days.size(); i++) {
                    assertThat(days.get(i).first())
                            .as("%s %s", windows, cycle)
                            .isEqualTo(days.get(i - 1).last().plusDays(1));
                }
            }
        }
    }

    @Test
    void nothingIsLateBeforeItsPrintedDayIsOverUnlessBeforeIsTakenAtItsWord() {
        eachOf(
                MANY,
                (random, rule) -> rule.occurrences(frame(random)).forEach(occurrence -> {
                    Reckoning.Reckoned kept = new Reckoning(DueRule.BeforePolicy.BY_END_OF_DAY, NONE)
                            .of(rule.operator(), occurrence.printed(), random.nextBoolean());
                    assertThat(kept.last()).isAfterOrEqualTo(occurrence.printed());
                    kept.internal()
                            .ifPresent(day -> assertThat(NONE.works(day) && day.isBefore(kept.last()))
                                    .isTrue());
                }));
    }

    static Stream<org.junit.jupiter.api.function.Executable> impossible() {
        return Stream.of(
                () -> new DueRule.Monthly(Operator.BY, 0, About.THIS),
                () -> new DueRule.Monthly(Operator.BY, 32, About.THIS),
                () -> new DueRule.Quarterly(Operator.BY, 20, 4, About.THIS),
                () -> new DueRule.Window(Operator.WITHIN, MonthDay.of(6, 30), MonthDay.of(6, 1)),
                () -> new DueRule.EventOffset(Operator.BY, 15, Span.DAY, " "),
                () -> new DueRule.EventOffset(Operator.BY, 0, Span.DAY, "diễn đàn"),
                () -> new DueRule.Lunar(Operator.BY, 31, 8),
                () -> new DueRule.WeekOfMonth(Operator.WITHIN, 6, 5),
                () -> new DueRule.PlanYear(Operator.WITHIN, 2, 13));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCanNeverFallIsRefused(org.junit.jupiter.api.function.Executable rule) {
        assertThatThrownBy(rule::execute).isInstanceOf(Refused.class);
    }

    @Test
    void theThirtyFirstOfFebruaryIsRefusedBesideItsField() {
        Form form = Form.blank()
                .with("rule", "YEARLY")
                .with("operator", "BY")
                .with("about", "THIS")
                .with("yearDay", "31/02");
        assertThat(RuleForm.read(form)).isEmpty();
        assertThat(form.problems("yearDay")).isNotEmpty();
    }

    @Test
    void aRegimeSaysTheDayWhereTheRuleDoesNot() {
        DueRule day = new DueRule.PeriodLastMonthDay(Operator.BY, Cycle.MONTH, 25);
        Regime regime =
                new Regime("X", "X", "", Windows.DECREE_09, OnHoliday.KEEP_PRINTED, Map.of(Cycle.MONTH, day), 1);
        assertThat(regime.resolved(new DueRule.Inherit(Cycle.MONTH))).contains(day);
        assertThat(regime.resolved(new DueRule.Inherit(Cycle.YEAR))).isEmpty();
    }

    private interface Claim {
        void of(Random random, DueRule rule);
    }

    private static void eachOf(int times, Claim claim) {
        Random random = new Random(20_240_601);
        for (int i = 0; i < times; i++) {
            claim.of(random, rule(random));
        }
    }

    private static Frame frame(Random random) {
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_000));
        Period plan = new Period(first, first.plusDays(random.nextInt(1_500)));
        List<Occasion> occasions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate day = first.plusDays(random.nextInt(400));
            occasions.add(new Occasion(Id.fresh(), day, Optional.of(day.plusDays(random.nextInt(30)))));
        }
        occasions.sort(Comparator.comparing(Occasion::day));
        Windows windows = Windows.values()[random.nextInt(2)];
        return new Frame(plan, plan.last(), plan, windows, occasions, NONE);
    }

    private static DueRule rule(Random random) {
        Operator operator = Operator.values()[random.nextInt(3)];
        About about = About.values()[random.nextInt(2)];
        Cycle cycle = Cycle.values()[random.nextInt(5)];
        int day = 1 + random.nextInt(31);
        int month = 1 + random.nextInt(12);
        MonthDay early = MonthDay.of(1 + random.nextInt(6), 1 + random.nextInt(28));
        MonthDay later = MonthDay.of(7 + random.nextInt(6), 1 + random.nextInt(30));
        return switch (random.nextInt(15)) {
            case 0 -> new DueRule.Fixed(operator, LocalDate.of(2024, month, 1).plusDays(day));
            case 1 -> new DueRule.Yearly(operator, later, about);
            case 2 -> new DueRule.Monthly(operator, day, about);
            case 3 -> new DueRule.Quarterly(operator, day, 1 + random.nextInt(3), about);
            case 4 -> new DueRule.HalfYearly(operator, early, later);
            case 5 -> new DueRule.NineMonthly(operator, later);
            case 6 -> new DueRule.PeriodLastMonthDay(operator, cycle, day);
            case 7 -> new DueRule.EventOffset(operator, day, Span.values()[random.nextInt(4)], "diễn đàn kết thúc");
            case 8 -> new DueRule.Window(Operator.WITHIN, early, later);
            case 9 -> new DueRule.Lunar(operator, 1 + random.nextInt(30), month);
            case 10 -> new DueRule.WeekOfMonth(Operator.WITHIN, 1 + random.nextInt(5), month);
            case 11 -> new DueRule.PlanYear(Operator.WITHIN, 1 + random.nextInt(4), month);
            case 12 -> new DueRule.Continuous();
            case 13 -> new DueRule.OnRequest();
            default -> new DueRule.Inherit(cycle);
        };
    }
}
