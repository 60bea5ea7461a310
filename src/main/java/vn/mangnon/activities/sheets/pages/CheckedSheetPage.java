package vn.mangnon.activities.sheets.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mangnon.activities.sheets.CheckedRow;
import vn.mangnon.activities.sheets.CheckedRow.State;
import vn.mangnon.activities.sheets.CheckedSheet;
import vn.mangnon.activities.sheets.Column;
import vn.mangnon.activities.sheets.Fault;
import vn.mangnon.activities.sheets.SheetUpload;
import vn.mangnon.web.Page;

/**
 * What a workbook that came back would change, before anything is saved.
 *
 * @param headings of columns, by field
 * @param changes what a changed row changes, by its number
 */
public record CheckedSheetPage(
        SheetUpload upload,
        CheckedSheet checked,
        Map<String, String> headings,
        Map<Integer, List<CheckedSheet.Change>> changes)
        implements Page {
    private static final int SHOWN = 100;

    public static CheckedSheetPage of(SheetUpload upload, CheckedSheet checked) {
        Map<Integer, List<CheckedSheet.Change>> changes =
                first(checked, State.CHANGED).stream().collect(Collectors.toMap(CheckedRow::number, checked::changes));
        return new CheckedSheetPage(
                upload,
                checked,
                checked.columns().stream().collect(Collectors.toMap(Column::field, Column::heading)),
                changes);
    }

    /** The first of them; all are in the file. */
    public List<CheckedRow> first(State state) {
        return first(checked, state);
    }

    public long left(State state) {
        return checked.count(state) - first(state).size();
    }

    public String column(Fault fault) {
        return headings.getOrDefault(fault.field(), "");
    }

    private static List<CheckedRow> first(CheckedSheet checked, State state) {
        return checked.of(state).stream().limit(SHOWN).toList();
    }
}
