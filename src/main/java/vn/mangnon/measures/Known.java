package vn.mangnon.measures;

/**
 * Which state of the ledger a question is asked of: as it is now, or as it was known when a snapshot was taken. The text is
 * PostgreSQL's {@code pg_snapshot}.
 */
public record Known(String snapshot) {
    public static final Known NOW = new Known("");

    boolean now() {
        return snapshot.isEmpty();
    }
}
