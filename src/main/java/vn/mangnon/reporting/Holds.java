package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import vn.mangnon.measures.SourceKind;

/** What a cell of a form holds. */
public sealed interface Holds {
    /** Nothing yet: nobody has said what it counts. */
    record Open() implements Holds {}

    /**
     * What the ledger of numbers answers.
     *
     * @param cell only this part of it, such as girls, by the ledger's number; 0 for the whole
     */
    record Counted(String indicator, Optional<SourceKind> source, int cell, Window window) implements Holds {
        public static Counted of(String indicator) {
            return new Counted(indicator, Optional.empty(), 0, Window.PERIOD);
        }
    }

    /** What is reckoned from other cells of the report. */
    record Reckoned(String formula) implements Holds {}

    /**
     * What the reporting body types in.
     *
     * @param number whether a number, else words
     * @param atMost the cell it may not exceed; empty where none
     * @param compared what the ledger counts that it should agree with, the whole of it in the report's days
     * @param addsUp whether a consolidated report adds up what was typed below
     */
    record Typed(
            boolean number,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            boolean required,
            String atMost,
            Optional<String> compared,
            boolean addsUp)
            implements Holds {
        public static final Typed COUNT =
                new Typed(true, Optional.of(BigDecimal.ZERO), Optional.empty(), false, "", Optional.empty(), true);
        public static final Typed WORDS =
                new Typed(false, Optional.empty(), Optional.empty(), false, "", Optional.empty(), false);
    }

    /** Printed words. */
    record Fixed(String words) implements Holds {}
}
