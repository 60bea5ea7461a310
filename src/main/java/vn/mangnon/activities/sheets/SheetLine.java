package vn.mangnon.activities.sheets;

import java.util.Map;
import vn.mangnon.documents.excel.ExcelCell;

/**
 * A row to be written.
 *
 * @param cells by field
 * @param notes what is wrong, by field; the row as a whole under {@link Columns#FAULTS}
 */
record SheetLine(RowKey key, Map<String, ExcelCell> cells, Map<String, String> notes) {}
