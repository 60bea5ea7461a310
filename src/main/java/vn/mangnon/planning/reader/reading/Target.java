package vn.mangnon.planning.reader.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number to be reached. A range has two comparators and two quantities. Money keeps its scale in the unit ("5 tỷ đồng"
 * is 5, tỷ đồng); amount() gives it in đồng. by is the year or date to reach it by; per is the body each of which owes the
 * number ("mỗi xã"); baseline is what a relative change is measured from. Without a number, quantities is empty.
 */
public record Target(
        String section,
        List<Comparator> comparators,
        List<BigDecimal> quantities,
        String unit,
        String what,
        @Nullable String by,
        Mode mode,
        boolean aspiration,
        boolean ofWhich,
        @Nullable String per,
        @Nullable String baseline,
        BigDecimal scale,
        Span span,
        Set<Doubt> doubts) {

    /** What the number says beyond its comparator. */
    public enum Mode {
        LEVEL,
        MAINTAIN,
        INCREASE_BY,
        DECREASE_BY,
        INCREASE,
        DECREASE,
        PREVENT
    }

    public Target {
        comparators = List.copyOf(comparators);
        quantities = List.copyOf(quantities);
        doubts = Set.copyOf(doubts);
    }

    /** The quantities with the scale of the unit worked in: 5 tỷ đồng is 5,000,000,000. */
    public List<BigDecimal> amounts() {
        return quantities.stream().map(scale::multiply).toList();
    }

    public Target inMode(Mode other) {
        return with(what, by, other, baseline);
    }

    public Target from(String measured) {
        return with(what, by, mode, measured);
    }

    public Target about(String words) {
        return with(words, by, mode, baseline);
    }

    public Target until(@Nullable String date) {
        return with(what, date, mode, baseline);
    }

    private Target with(String words, @Nullable String date, Mode other, @Nullable String measured) {
        return new Target(
                section,
                comparators,
                quantities,
                unit,
                words,
                date,
                other,
                aspiration,
                ofWhich,
                per,
                measured,
                scale,
                span,
                doubts);
    }

    public boolean sure() {
        return doubts.isEmpty();
    }
}
