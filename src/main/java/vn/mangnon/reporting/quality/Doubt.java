package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * @param also other cells that say the same number by the same question
 * @param numbers those of the sentence that asks
 * @param words of the sentence, after the numbers
 * @param impossible whether no answer helps: the report is not taken
 * @param asked whether the sender was asked; not where it came to look wrong only by what others handed in after her answers
 * @param answer what the sender said; empty words confirm that it is right
 */
public record Doubt(
        Kind kind,
        String key,
        Spot spot,
        List<Id<Field>> also,
        List<BigDecimal> numbers,
        String words,
        boolean impossible,
        boolean asked,
        Optional<String> answer) {
    /** What looks wrong. */
    public enum Kind {
        CELL_EMPTY,
        HISTORY,
        /** Compared with what the bodies said that went whole into this one, added up. */
        HISTORY_JOINED,
        NEIGHBOURS,
        NEIGHBOURS_PER_CHILD,
        CONTRADICTION,
        RECORDS;

        /** Whether it comes and goes with what others hand in. */
        boolean byOthers() {
            return this == NEIGHBOURS || this == NEIGHBOURS_PER_CHILD;
        }
    }

    public Doubt {
        also = List.copyOf(also);
        numbers = List.copyOf(numbers);
    }

    static Doubt of(Kind kind, Spot spot, List<BigDecimal> numbers) {
        return new Doubt(kind, kind + "." + place(spot), spot, List.of(), numbers, "", false, true, Optional.empty());
    }

    static Doubt contradiction(int check, CrossCheck broken, Spot spot, BigDecimal left, BigDecimal right) {
        String key = Kind.CONTRADICTION + "." + check + "." + place(spot);
        return new Doubt(
                Kind.CONTRADICTION,
                key,
                spot,
                List.of(),
                List.of(left, right),
                broken.said(),
                broken.impossible(),
                true,
                Optional.empty());
    }

    private static String place(Spot spot) {
        return spot.field() + spot.unit().map(unit -> "." + unit).orElse("");
    }

    public Doubt answered(String words) {
        return new Doubt(kind, key, spot, also, numbers, this.words, impossible, true, Optional.of(words));
    }

    Doubt unasked() {
        return new Doubt(kind, key, spot, also, numbers, words, impossible, false, Optional.empty());
    }

    Doubt alsoAt(Id<Field> field) {
        List<Id<Field>> places = new ArrayList<>(also);
        places.add(field);
        return new Doubt(kind, key, spot, places, numbers, words, impossible, asked, answer);
    }

    /** Whether the report cannot be handed in with it as it is. */
    public boolean open() {
        return impossible || asked && answer.isEmpty();
    }

    /** The same question about the same numbers. */
    boolean same(Doubt other) {
        return key.equals(other.key) && words.equals(other.words) && sameNumbers(other);
    }

    boolean sameNumbers(Doubt other) {
        return Arrays.equals(plain(numbers), plain(other.numbers));
    }

    private static Object[] plain(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::stripTrailingZeros).toArray();
    }

    public boolean at(Id<Field> field, Optional<UUID> unit) {
        return spot.unit().equals(unit) && (spot.field().equals(field) || also.contains(field));
    }
}
