package vn.mangnon.documents.excel;

import java.util.List;

/** A sheet: its rows that hold something, hidden and filtered ones too, and which cells were merged. */
public record ExcelSheet(String name, boolean hidden, List<ExcelRow> rows, List<Merged> merged) {
    /** Cells shown as one; rows from 1, columns from 0, both ends counted. */
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        /** Whether a cell lies in it without being the one that holds the value. */
        public boolean covers(int row, int column) {
            return row >= firstRow
                    && row <= lastRow
                    && column >= firstColumn
                    && column <= lastColumn
                    && (row > firstRow || column > firstColumn);
        }
    }

    public ExcelSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }
}
