package vn.mangnon.planning.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.mangnon.planning.reader.reading.Comparator;
import vn.mangnon.planning.reader.reading.Due;
import vn.mangnon.planning.reader.reading.Reading;
import vn.mangnon.planning.reader.reading.Schedule;
import vn.mangnon.planning.reader.reading.Target;

/**
 * The fragments that plans are made of, one a row: what is to be reached, by when and how often something is owed, who has
 * which part. The plan is of 2024; comparators are those printed, what they mean beyond that is the mode.
 */
class FragmentBankTest {
    @ParameterizedTest(name = "{0}. {2}")
    @CsvFileSource(resources = "/reader/fragments.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void aFragmentIsReadAsItIsMeant(int number, String part, String sentence, @Nullable String expected) {
        List<String> read = switch (part) {
            case "goal" -> targets(Fragment.goal(sentence).reading());
            case "work" -> dues(Fragment.work(sentence).reading());
            case "duty" -> dues(Fragment.duty(sentence).reading());
            case "role" -> Fragment.duty(sentence).actors();
            default -> throw new IllegalArgumentException(part);
        };
        assertThat(String.join("; ", read)).isEqualTo(expected == null ? "" : expected);
    }

    private static List<String> targets(Reading reading) {
        return Stream.concat(reading.targets().stream(), reading.directions().stream())
                .map(FragmentBankTest::target)
                .toList();
    }

    private static String target(Target target) {
        List<String> words = new ArrayList<>();
        target.comparators().stream().map(Comparator::sign).forEach(words::add);
        target.quantities().stream().map(BigDecimal::toPlainString).forEach(words::add);
        words.add(target.unit());
        words.add("by " + target.by());
        words.add(target.mode().name());
        words.add(target.aspiration() ? "ASPIRATION" : "");
        words.add(target.ofWhich() ? "OF_WHICH" : "");
        words.add(told("per", target.per()));
        words.add(told("from", target.baseline()));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static List<String> dues(Reading reading) {
        return reading.dues().stream().map(FragmentBankTest::due).toList();
    }

    private static String due(Due due) {
        Schedule schedule = due.schedule();
        List<String> words =
                new ArrayList<>(List.of(due.kind().name(), schedule.operator().name()));
        words.add(due.term() == null ? "" : due.term().iso());
        schedule.recurrences().stream().sorted().map(Enum::name).forEach(words::add);
        words.add(schedule.yearly() == null ? "" : schedule.yearly().iso());
        words.add(schedule.dayOfPeriod() == null ? "" : schedule.dayOfPeriod() + " of " + schedule.monthOfPeriod());
        Schedule.Offset offset = schedule.offset();
        words.add(offset == null ? "" : "+" + offset.count() + " " + offset.unit());
        words.add(told("in", schedule.hint()));
        words.add(schedule.tentative() ? "TENTATIVE" : "");
        words.add(told("of", String.join(" & ", due.debtors())));
        words.add(told("to", String.join(" & ", due.creditors())));
        words.add(told("via", String.join(" & ", due.via())));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String told(String word, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : word + " " + value;
    }
}
