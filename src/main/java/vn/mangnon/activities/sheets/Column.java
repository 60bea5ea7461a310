package vn.mangnon.activities.sheets;

/**
 * A column of the workbook.
 *
 * @param field the field of the form it stands for, or a name of its own where the form has none
 */
public record Column(String field, String heading, Content content) {
    /** What is typed in a column. */
    public enum Content {
        /** What the row is known by. */
        KEY,
        DAY,
        TEXT,
        AREA,
        KINDS,
        PLAN,
        COUNT,
        MONEY,
        /** Anything at all says that something unusual is right. */
        CONFIRMED,
        /** Why the activity counts no more. */
        WITHDRAWN,
        /** What was wrong with the row. */
        FAULTS;

        boolean number() {
            return this == COUNT || this == MONEY;
        }

        /** Whether it is of the activity itself. */
        boolean ofActivity() {
            return switch (this) {
                case DAY, TEXT, AREA, KINDS, PLAN, COUNT, MONEY -> true;
                case KEY, CONFIRMED, WITHDRAWN, FAULTS -> false;
            };
        }
    }
}
