package vn.mangnon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.mangnon.register.Reached.Rate;
import vn.mangnon.shared.Id;

/** A body above sees rates; where few children are behind one it sees none, nor what the few follow from. */
class ShownRatesTest {
    private static final long THRESHOLD = 5;

    @Test
    void ratesOfManyAreShownWithTheirTotal() {
        List<ShownRates.Row> rows =
                new ShownRates(List.of(rate(100, 25, 0, 0), rate(60, 30, 60, 20)), THRESHOLD).rows();
        assertThat(rows.getFirst())
                .isEqualTo(new ShownRates.Row(
                        OptionalLong.of(100), List.of(OptionalInt.of(25), OptionalInt.of(0), OptionalInt.of(0))));
        assertThat(rows.getLast().children()).hasValue(160);
        assertThat(rows.getLast().percent().getFirst()).hasValue(34);
    }

    @Test
    void aCommuneOfThreeChildrenIsHiddenAndCannotBeWorkedOut() {
        List<ShownRates.Row> rows = new ShownRates(List.of(rate(3, 1, 0, 0), rate(50, 20, 10, 10)), THRESHOLD).rows();
        assertThat(rows.getFirst().children()).isEmpty();
        assertThat(rows.getFirst().percent()).containsOnly(OptionalInt.empty());
        long unknown = rows.stream().filter(row -> row.children().isEmpty()).count();
        assertThat(unknown)
                .as("one hidden number alone follows from the others")
                .isGreaterThan(1);
    }

    @Test
    void aPartOfTwoChildrenIsHidden() {
        List<ShownRates.Row> rows =
                new ShownRates(List.of(rate(50, 2, 10, 10), rate(60, 30, 10, 10)), THRESHOLD).rows();
        assertThat(rows.getFirst().percent().getFirst()).isEmpty();
        assertThat(rows.get(1).percent().getFirst()).isEmpty();
    }

    @Test
    void aColumnHidesWhatIsSmallAndWhatGivesItAway() {
        assertThat(HiddenNumbers.column(List.of(3L, 40L, 0L), THRESHOLD).getFirst())
                .isEmpty();
        assertThat(HiddenNumbers.column(List.of(3L, 40L, 0L), THRESHOLD))
                .filteredOn(OptionalLong::isEmpty)
                .hasSizeGreaterThan(1);
        assertThat(HiddenNumbers.column(List.of(30L, 40L), THRESHOLD))
                .containsExactly(OptionalLong.of(30), OptionalLong.of(40), OptionalLong.of(70));
        assertThat(HiddenNumbers.column(List.of(), THRESHOLD)).containsExactly(OptionalLong.of(0));
    }

    private static Rate rate(long children, long quiet, long giftless, long many) {
        return new Rate(Optional.of(Id.uuid()), children, quiet, giftless, many);
    }
}
