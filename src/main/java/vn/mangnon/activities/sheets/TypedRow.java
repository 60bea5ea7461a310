package vn.mangnon.activities.sheets;

import java.util.List;
import java.util.Map;
import vn.mangnon.documents.excel.ExcelCell;

/**
 * A row somebody filled in.
 *
 * @param number as Excel counts
 * @param key as it stands there; empty where the row has none
 * @param cells by field, as typed
 * @param values by field, as a form takes them
 * @param faults of what cannot be read at all
 */
record TypedRow(int number, String key, Map<String, ExcelCell> cells, Map<String, String> values, List<Fault> faults) {
    String value(String field) {
        return values.getOrDefault(field, "");
    }
}
