package vn.mangnon.reporting.formulas;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.mangnon.reporting.formulas.Formula.Name;

/** Two formulas with a sign between them, such as {@code qua.trai + qua.gai <= qua.tre}. */
public record Comparison(Formula left, Sign sign, Formula right) {
    private static final Pattern WRITTEN = Pattern.compile("([^<>=]*)(<=|>=|<>|=|<|>)([^<>=]*)");

    /** What one side must be to the other. */
    public enum Sign {
        AT_MOST("<="),
        AT_LEAST(">="),
        OTHER("<>"),
        EQUAL("="),
        BELOW("<"),
        ABOVE(">");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        static Sign of(String written) {
            return Stream.of(values())
                    .filter(sign -> sign.written.equals(written))
                    .findFirst()
                    .orElseThrow();
        }

        boolean holds(int compared) {
            return switch (this) {
                case AT_MOST -> compared <= 0;
                case AT_LEAST -> compared >= 0;
                case OTHER -> compared != 0;
                case EQUAL -> compared == 0;
                case BELOW -> compared < 0;
                case ABOVE -> compared > 0;
            };
        }
    }

    /** Reads a comparison. Throws {@link Unreadable}. */
    public static Comparison parse(String text) {
        String plain = plain(text);
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            throw new Unreadable("reporting.formula.no-comparison", 1, plain);
        }
        Formula left = Formula.parse(written.group(1));
        try {
            return new Comparison(left, Sign.of(written.group(2)), Formula.parse(written.group(3)));
        } catch (Unreadable unreadable) {
            throw unreadable.later(written.start(3));
        }
    }

    /** With the signs of a keyboard. */
    public static String plain(String text) {
        return text.replace("≤", "<=").replace("≥", ">=").replace("≠", "<>").strip();
    }

    public boolean holds(BigDecimal one, BigDecimal other) {
        return sign.holds(one.compareTo(other));
    }

    /** The names and ranges on both sides. */
    public Stream<Formula> names() {
        return Stream.concat(left.names(), right.names());
    }

    /** The names that must stand for one cell. */
    public Stream<Name> singles() {
        return Stream.concat(left.singles(), right.singles());
    }
}
