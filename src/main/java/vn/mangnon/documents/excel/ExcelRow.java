package vn.mangnon.documents.excel;

import java.util.Map;
import java.util.Optional;

/**
 * A row that holds something.
 *
 * @param number as Excel counts, from 1
 * @param cells by column from 0; only those that hold something
 */
public record ExcelRow(int number, Map<Integer, ExcelCell> cells) {
    public ExcelRow {
        cells = Map.copyOf(cells);
    }

    public Optional<ExcelCell> cell(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    public String text(int column) {
        return cell(column).map(ExcelCell::text).orElse("");
    }
}
