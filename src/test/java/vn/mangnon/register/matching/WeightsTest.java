package vn.mangnon.register.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Person CHILD = Someone.child().person();

    @Test
    void otherWeightsGiveOtherVerdicts() {
        Matching strict = new Matching(Weights.standard().with(Map.of("record.same", 1000.0)));

        assertThat(strict.compare(CHILD, CHILD, 1).verdict()).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void aWeightNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.standard().with(Map.of("name.smell", 1.0)));
    }

    @Test
    void namesOfARegisterAreWorthLessThere() {
        Matching learned = new Matching(
                Weights.standard(), NameShares.national().and(java.util.Collections.nCopies(5_000, "Giàng A Sùng")));
        Person one = Someone.child().named("Giàng A Sùng").person();

        assertThat(learned.compare(one, List.of(one), 100_000).getFirst().score())
                .isLessThan(new Matching(Weights.standard())
                        .compare(one, one, 100_000)
                        .score());
    }

    @Test
    void aRecordSaysNothingOfItsChildInLogs() {
        assertThat(CHILD).hasToString("Person");
    }
}
