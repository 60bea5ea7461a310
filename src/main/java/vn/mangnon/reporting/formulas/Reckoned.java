package vn.mangnon.reporting.formulas;

import java.math.BigDecimal;

/** What a formula comes to. */
public sealed interface Reckoned {
    /** A number. */
    record Value(BigDecimal number) implements Reckoned {}

    /** Nothing, and the key of the sentence that says why. */
    record Nothing(String why) implements Reckoned {}

    Reckoned MISSING = new Nothing("reporting.formula.missing");
    Reckoned BY_ZERO = new Nothing("reporting.formula.by-zero");
    Reckoned TOO_LARGE = new Nothing("reporting.formula.too-large");
}
