package vn.mangnon.activities.declared;

/** What a declared figure is worth. */
public enum ValueStatus {
    /** What was counted. */
    ACTUAL,
    /** Expected before the time is over (ước thực hiện). */
    ESTIMATE,
    /** Counted, not all in yet. */
    PROVISIONAL,
    /** Taken over from paper as it stands there. */
    DECLARED
}
