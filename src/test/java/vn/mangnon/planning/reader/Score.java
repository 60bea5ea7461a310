package vn.mangnon.planning.reader;

/** Findings that agree with the careful reading, out of those it has and those the reader has; scores add up. */
record Score(int right, int gold, int found) {
    static final Score NONE = new Score(0, 0, 0);

    /** A share rather than a match: so many right of so many. */
    static Score share(int right, int all) {
        return new Score(right, all, all);
    }

    Score plus(Score other) {
        return new Score(right + other.right, gold + other.gold, found + other.found);
    }

    /** F1; 1 where there was nothing to find and nothing was. */
    double value() {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }
}
