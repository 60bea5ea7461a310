package vn.mangnon.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.dues.Frame.Occasion;
import vn.mangnon.dues.Reckoning.Reckoned;
import vn.mangnon.dues.Regime.OnHoliday;
import vn.mangnon.dues.calendar.Holidays;
import vn.mangnon.dues.calendar.HolidaysOfLaw;
import vn.mangnon.dues.calendar.RestDay;
import vn.mangnon.dues.calendar.Windows;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;

/**
 * Dates worked out by hand, each with its source, in {@code dues/worked-dates.csv}. Expected is, round by round, {@code
 * round@printed}, then {@code >last} where the last day in time is another, {@code ~internal} where there is one, {@code ?}
 * where it hangs on days not decreed, and {@code [first..last]} of the data window where it matters.
 */
class WorkedDatesTest {
    private static final Id<Occasion> OCCASION = new Id<>(new UUID(0, 1));

    private static Holidays holidays() {
        List<RestDay> days = new ArrayList<>();
        for (int year = 2020; year <= 2036; year++) {
            days.addAll(HolidaysOfLaw.of(year, Optional.empty()));
        }
        return new Holidays(days);
    }

    static Stream<Csv.Row> worked() {
        return Csv.resource("dues/worked-dates.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("worked")
    void aRuleFallsOnTheDaysWorkedOutForIt(Csv.Row row) {
        DueRule rule = DueRuleJson.read(row.get("rule"));
        Regime regime = new Regime(
                "X",
                "X",
                "",
                Windows.valueOf(row.get("windows")),
                OnHoliday.valueOf(row.get("on_holiday")),
                Map.of(),
                1);
        Reckoning reckoning = new Reckoning(BeforePolicy.valueOf(row.get("before")), holidays());
        List<String> expected = row.get("expected").isEmpty()
                ? List.of()
                : List.of(row.get("expected").split(" \\| "));
        List<Occurrence> found = rule.occurrences(frame(row, regime));
        assertThat(found).as(row.get("source")).hasSize(expected.size());
        String said = Stream.iterate(0, i -> i < expected.size(), i -> i + 1)
                .map(i -> say(
                        found.get(i),
                        reckoning.of(rule.operator(), found.get(i).printed(), regime.rolls(rule)),
                        expected.get(i)))
                .collect(Collectors.joining(" | "));
        assertThat(said).as(row.get("rule") + ": " + row.get("source")).isEqualTo(row.get("expected"));
    }

    @Test
    void thereAreAtLeastOneHundredAndTwenty() {
        assertThat(worked()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(worked()).allMatch(row -> !row.get("source").isBlank());
        assertThat(worked().map(row -> DueRuleJson.read(row.get("rule")).getClass())
                        .distinct())
                .as("every kind of rule")
                .hasSize(RuleKind.values().length);
    }

    private static Frame frame(Csv.Row row, Regime regime) {
        Period plan = new Period(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")));
        return new Frame(plan, plan.last(), plan, regime.windows(), occasions(row.get("occasion")), holidays());
    }

    private static List<Occasion> occasions(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] days = text.split("/");
        return List.of(new Occasion(
                OCCASION,
                LocalDate.parse(days[0]),
                days.length > 1 ? Optional.of(LocalDate.parse(days[1])) : Optional.empty()));
    }

    private static String say(Occurrence occurrence, Reckoned reckoned, String expected) {
        String round = occurrence.round().equals(OCCASION.toString()) ? "o" : occurrence.round();
        StringBuilder said = new StringBuilder(round).append('@').append(occurrence.printed());
        if (!reckoned.last().equals(occurrence.printed())) {
            said.append('>').append(reckoned.last());
        }
        reckoned.internal().ifPresent(day -> said.append('~').append(day));
        if (reckoned.tentative()) {
            said.append('?');
        }
        if (expected.contains("[")) {
            Period window = occurrence.window();
            said.append('[')
                    .append(window.first())
                    .append("..")
                    .append(window.last())
                    .append(']');
        }
        return said.toString();
    }
}
