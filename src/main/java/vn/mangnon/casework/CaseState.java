package vn.mangnon.casework;

/** Where a case stands. What leads from one to the next is said by {@link StepKind}. */
public enum CaseState {
    RECEIVED,
    /** the word was found true, or a risk was found */
    VERIFIED,
    NOT_SUBSTANTIATED,
    /** the child must be protected at once, and is not yet */
    URGENT,
    /** emergency measures or a separation hold */
    PROTECTED,
    NOT_URGENT,
    ASSESSED,
    PLAN_DRAFTED,
    IN_PLAN,
    REVIEWED,
    CLOSED;

    public boolean open() {
        return this != CLOSED && this != NOT_SUBSTANTIATED;
    }
}
