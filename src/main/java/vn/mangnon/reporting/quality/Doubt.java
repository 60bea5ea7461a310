package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Part;
import vn.mangnon.shared.Id;

/**
 * Something in a report that looks wrong.
 *
 * @param key by which the answer finds it
 * @param part which part is meant, where no cell is
 * @param spot which cell
 * @param numbers those of the sentence that asks
 * @param words of the sentence, after the numbers
 * @param impossible whether no answer helps: the report is not taken
 * @param answer what the sender said; empty words confirm that it is right
 */
public record Doubt(
        Kind kind,
        String key,
        Optional<Id<Part>> part,
        Optional<Spot> spot,
        List<BigDecimal> numbers,
        String words,
        boolean impossible,
        Optional<String> answer) {
    /** What looks wrong. */
    public enum Kind {
        PART_EMPTY,
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
        return new Doubt(
                kind,
                kind + "." + place(spot),
                Optional.empty(),
                Optional.of(spot),
                numbers,
                "",
                false,
                Optional.empty());
    }

    static Doubt of(Kind kind, Part part) {
        String key = kind + "." + part.id();
        return new Doubt(kind, key, Optional.of(part.id()), Optional.empty(), List.of(), "", false, Optional.empty());
    }

    static Doubt contradiction(int check, CrossCheck broken, Spot spot, BigDecimal left, BigDecimal right) {
        String key = Kind.CONTRADICTION + "." + check + "." + place(spot);
        return new Doubt(
                Kind.CONTRADICTION,
                key,
                Optional.empty(),
                Optional.of(spot),
                List.of(left, right),
                broken.said(),
                broken.impossible(),
                Optional.empty());
    }

    private static String place(Spot spot) {
        return spot.field() + spot.unit().map(unit -> "." + unit).orElse("");
    }

    public Doubt answered(String words) {
        return new Doubt(kind, key, part, spot, numbers, this.words, impossible, Optional.of(words));
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
        return spot.filter(where -> where.field().equals(field) && where.unit().equals(unit))
                .isPresent();
    }
}
