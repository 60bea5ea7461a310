package vn.mangnon.activities.sheets;

import java.util.List;
import vn.mangnon.activities.sheets.CheckedRow.State;

/** A workbook that came back, row by row. */
public record CheckedSheet(TypedSheet sheet, List<CheckedRow> rows) {
    /** What a row changes in a column. */
    public record Change(String heading, String before, String after) {}

    public List<Column> columns() {
        return sheet.head().columns();
    }

    /** Headings that are none of ours. */
    public List<String> unused() {
        return sheet.unused();
    }

    public List<CheckedRow> of(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public long toSave() {
        return rows.stream().filter(row -> row.state().saved()).count();
    }

    public List<CheckedRow> comingBack() {
        return rows.stream().filter(row -> row.state().comesBack()).toList();
    }

    public List<Change> changes(CheckedRow row) {
        RowValues values = new RowValues(sheet.head());
        return columns().stream()
                .filter(column -> column.content().ofActivity())
                .filter(column -> !before(row, column).equals(row.typed().value(column.field())))
                .map(column -> new Change(
                        column.heading(),
                        PrepareSheet.shown(values, column, before(row, column)),
                        PrepareSheet.shown(values, column, row.typed().value(column.field()))))
                .toList();
    }

    private static String before(CheckedRow row, Column column) {
        return row.now().getOrDefault(column.field(), "");
    }
}
