package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.shared.Id;

/**
 * Something in a report that looks wrong.
 *
 * @param key by which the answer finds it
 * @param spot which cell
 * @param numbers those of the sentence that asks
 * @param words of the sentence, after the numbers
 * @param impossible whether no answer helps: the report is not taken
 * @param answer what the sender said; empty words confirm that it is right
 */
public record Doubt(
        Kind kind,
        String key,
        Spot spot,
        List<BigDecimal> numbers,
        String words,
        boolean impossible,
        Optional<String> answer) {
    /** What looks wrong. */
    public enum Kind {
        CELL_EMPTY,
        HISTORY,
        NEIGHBOURS,
        NEIGHBOURS_PER_CHILD,
        CONTRADICTION,
        RECORDS
    }

    public Doubt {
        numbers = List.copyOf(numbers);
    }

    static Doubt of(Kind kind, Spot spot, List<BigDecimal> numbers) {
        return new Doubt(kind, kind + "." + place(spot), spot, numbers, "", false, Optional.empty());
    }

    static Doubt contradiction(int check, CrossCheck broken, Spot spot, BigDecimal left, BigDecimal right) {
        String key = Kind.CONTRADICTION + "." + check + "." + place(spot);
        return new Doubt(
                Kind.CONTRADICTION,
                key,
                spot,
                List.of(left, right),
                broken.said(),
                broken.impossible(),
                Optional.empty());
    }

    private static String place(Spot spot) {
        return spot.field() + spot.unit().map(unit -> "." + unit).orElse("");
    }

    public Doubt answered(String words) {
        return new Doubt(kind, key, spot, numbers, this.words, impossible, Optional.of(words));
    }

    /** Whether the report cannot be handed in with it as it is. */
    public boolean open() {
        return impossible || answer.isEmpty();
    }

    /** The same question about the same numbers. */
    boolean same(Doubt other) {
        return key.equals(other.key)
                && words.equals(other.words)
                && Arrays.equals(plain(numbers), plain(other.numbers));
    }

    private static Object[] plain(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::stripTrailingZeros).toArray();
    }

    public boolean at(Id<Field> field, Optional<UUID> unit) {
        return spot.field().equals(field) && spot.unit().equals(unit);
    }
}
