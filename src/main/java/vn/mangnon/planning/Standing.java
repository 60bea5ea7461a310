package vn.mangnon.planning;

/** What a person said of a finding. */
public enum Standing {
    PROPOSED,
    CONFIRMED,
    CORRECTED,
    DROPPED
}
