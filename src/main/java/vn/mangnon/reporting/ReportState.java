package vn.mangnon.reporting;

/** Where a report stands between who owes it and to whom it is owed. */
public enum ReportState {
    DRAFTING,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    ISSUED;

    /** Whether it stays as it is. */
    public boolean decided() {
        return this == ACCEPTED || this == ISSUED;
    }

    /** Whether its figures still follow the records, and its prose may be written. */
    public boolean open() {
        return this == DRAFTING || this == RETURNED;
    }
}
