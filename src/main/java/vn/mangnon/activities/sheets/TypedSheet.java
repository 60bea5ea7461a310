package vn.mangnon.activities.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.activities.sheets.Column.Content;
import vn.mangnon.documents.excel.ExcelBook;
import vn.mangnon.documents.excel.ExcelCell;
import vn.mangnon.documents.excel.ExcelRow;
import vn.mangnon.documents.excel.ExcelSheet;
import vn.mangnon.shared.Refused;

/**
 * A workbook that came back: its rows, wherever they stand now. The sheet is the one that has our headings, whatever it is
 * called; columns are known by their headings, in any order.
 *
 * @param unused headings that are none of ours
 */
record TypedSheet(SheetHead head, List<TypedRow> rows, List<String> unused) {
    private static final int HEADINGS_WITHIN = 30;
    private static final List<String> NEEDED = List.of("beginsOn", "title", "area");

    static TypedSheet of(ExcelBook book) {
        SheetHead head = SheetHead.of(book.sheets());
        for (ExcelSheet sheet : book.sheets()) {
            Optional<Found> found = find(head, sheet);
            if (found.isPresent()) {
                return found.get().read(head, sheet);
            }
        }
        throw new Refused("activities.sheets.no-headings");
    }

    /** Where the headings stand. */
    private record Found(int row, Map<Integer, Column> columns, List<String> unused) {
        TypedSheet read(SheetHead head, ExcelSheet sheet) {
            for (String needed : NEEDED) {
                Column column = column(head, needed);
                if (!columns.containsValue(column)) {
                    throw new Refused("activities.sheets.column-missing", column.heading());
                }
            }
            RowValues values = new RowValues(onlyThere(head));
            List<TypedRow> rows = new ArrayList<>();
            for (ExcelRow row : sheet.rows()) {
                if (row.number() > this.row) {
                    typed(row, sheet, values).ifPresent(rows::add);
                }
            }
            return new TypedSheet(onlyThere(head), rows, unused);
        }

        private SheetHead onlyThere(SheetHead head) {
            List<Column> there =
                    head.columns().stream().filter(columns::containsValue).toList();
            return new SheetHead(
                    head.id(),
                    head.body(),
                    head.name(),
                    head.period(),
                    there,
                    head.areas(),
                    head.plans(),
                    head.kinds());
        }

        private Optional<TypedRow> typed(ExcelRow row, ExcelSheet sheet, RowValues reading) {
            Map<String, ExcelCell> cells = new HashMap<>();
            Map<String, String> values = new LinkedHashMap<>();
            List<Fault> faults = new ArrayList<>();
            columns.forEach((place, column) -> row.cell(place).ifPresent(cell -> {
                if (column.content() != Content.KEY && column.content() != Content.FAULTS) {
                    String value = reading.value(column, cell, faults);
                    if (!value.isEmpty()) {
                        cells.put(column.field(), cell);
                        values.put(column.field(), value);
                    }
                    if (cell.struck()) {
                        faults.add(Fault.of(column.field(), "activities.sheets.struck"));
                    }
                }
            }));
            if (values.isEmpty() && faults.isEmpty()) {
                return Optional.empty();
            }
            columns.forEach((place, column) -> {
                if (column.content().ofActivity()
                        && sheet.merged().stream().anyMatch(cells1 -> cells1.covers(row.number(), place))) {
                    faults.add(Fault.of(column.field(), "activities.sheets.merged"));
                }
            });
            reading.implyKinds(values);
            return Optional.of(new TypedRow(row.number(), key(row), cells, values, faults));
        }

        private String key(ExcelRow row) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue().content() == Content.KEY)
                    .map(column -> CellText.clean(row.text(column.getKey())))
                    .findFirst()
                    .orElse("");
        }
    }

    private static Column column(SheetHead head, String field) {
        return head.columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new Refused("activities.sheets.head-damaged"));
    }

    /** The row, near the top, that has most of our headings, three at least. */
    private static Optional<Found> find(SheetHead head, ExcelSheet sheet) {
        if (sheet.name().equalsIgnoreCase(SheetHead.SHEET)) {
            return Optional.empty();
        }
        return sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .map(row -> headings(head, row))
                .filter(found -> found.columns.size() >= NEEDED.size())
                .max(java.util.Comparator.comparingInt(found -> found.columns.size()));
    }

    private static Found headings(SheetHead head, ExcelRow row) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        List<String> unused = new ArrayList<>();
        row.cells().keySet().stream().sorted().forEach(place -> {
            String heading = Choice.plain(row.text(place));
            Optional<Column> known = head.columns().stream()
                    .filter(column -> Choice.plain(column.heading()).equals(heading))
                    .filter(column -> !columns.containsValue(column))
                    .findFirst();
            if (known.isPresent()) {
                columns.put(place, known.get());
            } else {
                unused.add(row.text(place));
            }
        });
        return new Found(row.number(), columns, unused);
    }
}
