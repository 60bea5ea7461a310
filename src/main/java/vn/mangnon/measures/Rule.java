package vn.mangnon.measures;

/** How an indicator is counted. */
public enum Rule {
    /** Adds up. */
    SUM,
    /** Different children: the same child twice is one. */
    DISTINCT,
    /** What there is on the last day: the running sum of ups and downs. */
    STOCK,
    /** One indicator divided by another; of several places both are added up first, never the rates. */
    RATIO,
    /** How many units have any of the numerator, of all there are on the last day. */
    SHARE_OF_UNITS,
    /** Adds up what came on paper. */
    DECLARED;

    /** Whether answers of places apart from each other add up, of rates both parts. */
    public boolean adds() {
        return this != DISTINCT;
    }
}
