package vn.mangnon.planning.targets;

/** How a target stands: a colour that is always said in words too. */
public enum Light {
    MET,
    /** At the pace so far it will be reached in time. */
    ON_TRACK,
    /** At the pace so far it falls short by up to a fifth. */
    AT_RISK,
    /** At the pace so far it will not be reached. */
    BEHIND,
    /** Its day has passed. */
    MISSED,
    /** So little of the time has gone that the pace says nothing. */
    EARLY,
    /** No indicator counts it. */
    UNCOUNTED,
    /** Nothing has happened yet of which a share could be taken. */
    NOTHING_YET,
    /** Words without a number. */
    WORDS,
    /** Nobody has said yet that number and indicator belong together. */
    PROPOSED;

    /** Whether somebody should look at it. */
    public boolean worrying() {
        return this == AT_RISK || this == BEHIND || this == MISSED;
    }

    /** Whether it is a judgement at all. */
    public boolean judged() {
        return switch (this) {
            case MET, ON_TRACK, AT_RISK, BEHIND, MISSED, EARLY -> true;
            case UNCOUNTED, NOTHING_YET, WORDS, PROPOSED -> false;
        };
    }
}
