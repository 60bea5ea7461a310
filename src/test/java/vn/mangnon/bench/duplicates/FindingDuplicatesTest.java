package vn.mangnon.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mangnon.register.matching.Matching;
import vn.mangnon.register.matching.Person;
import vn.mangnon.register.matching.Verdict;
import vn.mangnon.register.matching.Weights;

/** On invented registers of which the weights knew nothing when they were set. */
class FindingDuplicatesTest {
    private static final int RECORDS = 20_000;
    private final Matching matching = new Matching(Weights.standard());

    @ParameterizedTest
    @ValueSource(longs = {2_001, 2_002})
    void nearlyAllAreFoundAndNearlyNobodyElse(long seed) {
        Truth.Quality quality = Measured.ours(RECORDS, seed, 200).quality();

        assertThat(quality.recall()).isGreaterThan(0.97);
        assertThat(quality.precision()).isGreaterThan(0.95);
        assertThat(quality.recallOfOne()).isGreaterThan(0.99);
    }

    @Test
    void exactComparisonMissesMostOfThem() {
        assertThat(Measured.exact(RECORDS, 2_001, 200).quality().recall()).isBetween(0.2, 0.7);
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void oneMistakeOfAnyKindHidesNobody(Mistake mistake) {
        Draw draw = new Draw(3_001);
        int wrong = 0;
        int found = 0;
        for (Person record : records(2_003, 300)) {
            Person again = mistake.make(draw, record);
            if (!again.equals(record)) {
                wrong++;
                found += matching.compare(record, again, 100_000).verdict() == Verdict.SAME ? 1 : 0;
            }
        }
        assertThat(wrong).isPositive();
        assertThat((double) found / wrong).isGreaterThan(0.95);
    }

    @Test
    void itDoesNotMatterWhichOfTwoComesFirst() {
        List<Person> records = records(2_004, 2_000);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3_000; i++) {
            Person one = records.get(random.nextInt(records.size()));
            Person other = i % 2 == 0 ? SyntheticRegister.again(i, one) : records.get(random.nextInt(records.size()));
            assertThat(matching.compare(one, other, 100_000).score())
                    .isCloseTo(matching.compare(other, one, 100_000).score(), within(1e-6));
        }
    }

    private static List<Person> records(long seed, int count) {
        List<Person> records = new ArrayList<>();
        SyntheticRegister.make(seed, count, (record, child, made) -> records.add(record));
        return records;
    }
}
