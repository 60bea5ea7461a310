package vn.mangnon.planning;

/** How far a plan has come. */
public enum PlanState {
    /** Read, and proposed to a person. */
    READ,
    /** Confirmed, but its number or date are blank: "chưa ghi số". What it makes owed is provisional. */
    UNNUMBERED,
    IN_FORCE
}
