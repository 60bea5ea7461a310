package vn.mangnon.reporting.formulas;

/** What a formula may call. */
public enum Function {
    /** Adds everything it is given; what is empty is left out. */
    SUM(1, 50),
    /** The least of what it is given. */
    MIN(1, 50),
    /** The greatest of what it is given. */
    MAX(1, 50),
    /** How many hundredths the first is of the second. */
    PERCENT(2, 2),
    /** The first, to as many decimals as the second says, halves up. */
    ROUND(2, 2);

    private final int least;
    private final int most;

    Function(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean takesList() {
        return this == SUM || this == MIN || this == MAX;
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }
}
