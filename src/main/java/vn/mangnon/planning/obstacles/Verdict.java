package vn.mangnon.planning.obstacles;

/** What an answer says to what was raised. */
public enum Verdict {
    ACCEPTED,
    PARTLY,
    REFUSED,
    NOTED;

    /** Whoever agrees says what will be done, and by when. */
    public boolean promises() {
        return this == ACCEPTED || this == PARTLY;
    }
}
