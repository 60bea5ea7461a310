package vn.mangnon.shared;

/** What can be found by its words; also the order in which equally good hits are shown. */
public enum FoundKind {
    AREA,
    ORGANIZATION,
    PLAN,
    TASK,
    TARGET,
    PROVISION,
    OBSTACLE,
    DOCUMENT,
    REPORT,
    ACTIVITY
}
