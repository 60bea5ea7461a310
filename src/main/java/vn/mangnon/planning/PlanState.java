package vn.mangnon.planning;

/** How far a plan has come. */
public enum PlanState {
    /** Read, and proposed to a person. */
    READ,
    /** Being written here. */
    DRAFT,
    /** On its way to a decision: frozen until it comes back. */
    APPROVING,
    /** Confirmed, but its number or date are blank: "chưa ghi số". What it makes owed is provisional. */
    UNNUMBERED,
    IN_FORCE,
    /** Another plan took its place. It stays readable. */
    SUPERSEDED,
    /** Called back by its body. It stays readable. */
    WITHDRAWN;

    /** Whether what the plan asks for is owed, firmly or provisionally. */
    public boolean binds() {
        return this == UNNUMBERED || this == IN_FORCE;
    }

    /** Whether people outside its own body may know of it. */
    public boolean confirmed() {
        return this != READ && this != DRAFT && this != APPROVING;
    }
}
