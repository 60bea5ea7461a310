package vn.mangnon.activities.sheets;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row is known by: the activity, the version it was written down from (0 for one that is not recorded yet), and a
 * sum of what stood in the row, so that it shows whether anybody has touched it.
 */
record RowKey(UUID activity, int version, String sum) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(\\d{1,9})/([0-9a-f]*)");

    static RowKey blank(UUID activity) {
        return new RowKey(activity, 0, "");
    }

    static Optional<RowKey> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new RowKey(
                        UUID.fromString(written.group(1)), Integer.parseInt(written.group(2)), written.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return activity + "/" + version + "/" + sum;
    }
}
