package vn.mangnon.planning.reader.tables;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.planning.reader.reading.Outline.Column;
import vn.mangnon.planning.reader.reading.Span;

/**
 * The heading rows of a table. An empty cell right of a group belongs to the group; an empty cell below a column that is
 * no group is that column going on. Rows are read as headings as long as some group is not yet divided.
 */
final class Header {
    private static final int WIDEST = 60;

    private final List<Row> rows;
    private final int width;
    private final int height;

    Header(List<Row> rows) {
        this.rows = rows;
        width = Math.min(
                WIDEST, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        int level = 1;
        while (level < rows.size() && divides(level)) {
            level++;
        }
        height = level;
    }

    /** How many rows the heading has. */
    int height() {
        return height;
    }

    /** Whether the row at this level names the parts of a group above it. */
    private boolean divides(int level) {
        Row row = rows.get(level);
        if (row.numbers() || row.blank()) {
            return false;
        }
        int open = 0;
        int filled = 0;
        for (int column = 0; column < width; column++) {
            boolean grouped =
                    start(level - 1, column) < column || column + 1 < width && start(level - 1, column + 1) == column;
            open += grouped ? 1 : 0;
            filled += grouped && !row.words(column).isEmpty() ? 1 : 0;
        }
        return open > 0 && filled * 2 >= open;
    }

    /** The column at which the group over this column, at this level, begins. */
    private int start(int level, int column) {
        int at = column;
        while (at > 0
                && rows.get(level).words(at).isEmpty()
                && (level == 0 || start(level - 1, at - 1) == start(level - 1, at))) {
            at--;
        }
        return at;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(column(column));
        }
        return columns;
    }

    private Column column(int column) {
        List<String> path = new ArrayList<>();
        Span span = new Span(0, 0);
        for (int level = 0; level < height; level++) {
            int from = start(level, column);
            String words = rows.get(level).words(from);
            if (!words.isEmpty()) {
                path.add(words);
                span = rows.get(level).cell(from).span();
            }
        }
        String name = path.isEmpty() ? "" : path.removeLast();
        return new Column(path, name, ColumnKinds.of(name), span);
    }
}
