package vn.mangnon.planning.money;

/** What a body does with the money of a task. */
public enum MoneyStage {
    ESTIMATE,
    /** The finance body says how much of the estimate it stands by. */
    APPRAISAL,
    APPROVAL,
    /** A body gets some of what was approved. */
    RELEASE,
    /** Some of what a body got is taken back. */
    RECALL;

    /** Whether it moves money to or from a body; the others say how much there is to be. */
    public boolean moves() {
        return this == RELEASE || this == RECALL;
    }
}
