package vn.mangnon.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.mangnon.register.matching.Person;

/** The register that others are measured on is as hard as it says. */
class SyntheticRegisterTest {
    private static final int RECORDS = 20_000;

    private final List<Person> records = new ArrayList<>();
    private final List<Integer> children = new ArrayList<>();
    private final List<Long> mistakes = new ArrayList<>();

    SyntheticRegisterTest() {
        SyntheticRegister.make(7, RECORDS, (record, child, made) -> {
            records.add(record);
            children.add(child);
            mistakes.add(made);
        });
    }

    @Test
    void theSameSeedGivesTheSameChildren() {
        List<Person> again = new ArrayList<>();
        SyntheticRegister.make(7, RECORDS, (record, child, made) -> again.add(record));

        assertThat(records).hasSize(RECORDS).isEqualTo(again);
    }

    @Test
    void everySecondPairHasTwoMistakesAndEveryKindOccurs() {
        List<Integer> ofPairs = new ArrayList<>();
        long all = 0;
        for (int i = 1; i < RECORDS; i++) {
            if (children.get(i).equals(children.get(i - 1))) {
                ofPairs.add(Long.bitCount(mistakes.get(i)));
                all |= mistakes.get(i);
                assertThat(records.get(i)).isNotEqualTo(records.get(i - 1));
            }
        }
        assertThat(ofPairs).hasSizeGreaterThan(RECORDS / 15).containsOnly(1, 2);
        assertThat((double) ofPairs.stream().filter(count -> count == 2).count() / ofPairs.size())
                .isBetween(0.45, 0.55);
        assertThat(Mistake.values()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(Long.bitCount(all)).isEqualTo(Mistake.values().length);
    }

    @Test
    void threeOfAHundredHaveANamesakeOfTheirDay() {
        Map<String, Integer> first = new HashMap<>();
        int namesakes = 0;
        for (int i = 0; i < RECORDS; i++) {
            Person record = records.get(i);
            int child = children.get(i);
            int other = first.computeIfAbsent(record.name() + record.born(), none -> child);
            namesakes += record.born().day() > 0 && other != child ? 1 : 0;
        }
        assertThat(namesakes).isGreaterThan(RECORDS * 3 / 100);
    }
}
