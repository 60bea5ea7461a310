package vn.mangnon.planning.cascade;

/** How far a body is with its own plan under a superior's. */
public enum Stage {
    /** Its day has passed and there is no plan in force. */
    LATE,
    NOT_BEGUN,
    DRAFTING,
    ISSUED,
    /** Issued, after its day. */
    ISSUED_LATE;

    public boolean issued() {
        return this == ISSUED || this == ISSUED_LATE;
    }
}
