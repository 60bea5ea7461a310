package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import vn.mangnon.measures.Answer;
import vn.mangnon.reporting.formulas.Reckoned;

/**
 * What stands in a cell of a report.
 *
 * @param number the number, or why there is none
 * @param answer of a counted cell
 * @param words what was typed or is printed
 */
public record Figure(Reckoned number, Optional<Answer> answer, String words) {
    public static final Figure NONE = new Figure(Reckoned.MISSING, Optional.empty(), "");

    /** @param shown what the answer comes to; nothing for a rate of nothing */
    static Figure of(Answer answer, Optional<BigDecimal> shown) {
        Reckoned number = shown.<Reckoned>map(Reckoned.Value::new).orElse(Reckoned.BY_ZERO);
        return new Figure(number, Optional.of(answer), "");
    }

    static Figure of(Reckoned reckoned) {
        return new Figure(reckoned, Optional.empty(), "");
    }

    static Figure words(String words) {
        return new Figure(Reckoned.MISSING, Optional.empty(), words);
    }

    /** A number with the words it was typed in. */
    public static Figure typed(BigDecimal number, String words) {
        return new Figure(new Reckoned.Value(number), Optional.empty(), words);
    }

    public Optional<BigDecimal> value() {
        return number instanceof Reckoned.Value(BigDecimal value) ? Optional.of(value) : Optional.empty();
    }

    /** Why there is no number, as the key of a sentence; empty where there is one. */
    public Optional<String> why() {
        return number instanceof Reckoned.Nothing(String why) ? Optional.of(why) : Optional.empty();
    }
}
