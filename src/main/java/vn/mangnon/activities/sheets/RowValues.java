package vn.mangnon.activities.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.mangnon.activities.Activity;
import vn.mangnon.activities.TypedActivities;
import vn.mangnon.activities.sheets.Column.Content;
import vn.mangnon.documents.excel.ExcelCell;
import vn.mangnon.documents.excel.ExcelCell.Type;
import vn.mangnon.web.Form;

/** An activity as the values of its columns and back: what is in a cell, what it means, what a form is told. */
final class RowValues {
    private static final String SEVERAL = "; ";

    private final SheetHead head;

    RowValues(SheetHead head) {
        this.head = head;
    }

    /** By field, of the columns the workbook has; kinds in one, by their codes. */
    Map<String, String> of(Activity activity) {
        Form form = TypedActivities.form(activity);
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : head.columns()) {
            if (column.content().ofActivity()) {
                String value = column.content() == Content.KINDS
                        ? String.join(SEVERAL, new TreeSet<>(form.values("kinds")))
                        : form.value(column.field());
                if (!value.isEmpty()) {
                    values.put(column.field(), value);
                }
            }
        }
        return values;
    }

    /** A sum by which it shows that a row was touched. */
    static String sum(Map<String, String> values) {
        return SheetHead.digest(values.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .sorted()
                .toList());
    }

    /** How a value is shown in the workbook. */
    ExcelCell cell(Column column, String value) {
        return switch (column.content()) {
            case DAY -> new ExcelCell(Type.DAY, value, false);
            case COUNT, MONEY -> new ExcelCell(Type.NUMBER, value, false);
            case AREA -> text(Choice.label(head.areas(), value));
            case PLAN -> text(Choice.label(head.plans(), value));
            case KINDS ->
                text(String.join(
                        SEVERAL,
                        Arrays.stream(value.split(SEVERAL))
                                .map(code -> Choice.label(head.kinds(), code))
                                .toList()));
            case TEXT, KEY, CONFIRMED, WITHDRAWN, FAULTS -> text(value);
        };
    }

    /** What a cell means; what cannot be understood is left as a fault. */
    String value(Column column, ExcelCell cell, List<Fault> faults) {
        if (cell.type() == Type.ERROR) {
            faults.add(Fault.of(column.field(), "activities.sheets.error-value", cell.text()));
        } else if (cell.type() == Type.UNCOMPUTED) {
            faults.add(Fault.of(column.field(), "activities.sheets.uncomputed"));
        }
        return switch (column.content()) {
            case DAY -> CellText.day(cell);
            case COUNT, MONEY -> CellText.number(cell, column.content() == Content.MONEY);
            case AREA -> chosen(column, head.areas(), CellText.words(cell), faults);
            case PLAN -> chosen(column, head.plans(), CellText.words(cell), faults);
            case KINDS -> kinds(column, CellText.words(cell), faults);
            case TEXT, KEY, CONFIRMED, WITHDRAWN, FAULTS -> words(column, cell, faults);
        };
    }

    /** The kinds that figures stand for belong to the row, whether it names them or not. */
    void implyKinds(Map<String, String> values) {
        Set<String> kinds = new TreeSet<>(split(values.getOrDefault("kinds", "")));
        values.keySet().stream()
                .filter(field -> field.startsWith("figure."))
                .map(field -> field.split("\\.")[1])
                .forEach(kinds::add);
        if (!kinds.isEmpty()) {
            values.put("kinds", String.join(SEVERAL, kinds));
        }
    }

    /** Says to a form what a row says; what the workbook has no column for stays as it is in the form. */
    void fill(Form form, TypedRow row) {
        String planBefore = form.value("plan");
        for (Column column : head.columns()) {
            if (column.content() == Content.KINDS) {
                form.withAll("kinds", split(row.value(column.field())));
            } else if (column.content().ofActivity()) {
                form.with(column.field(), row.value(column.field()));
            }
        }
        if (!row.value(Columns.CONFIRMED).isEmpty()) {
            form.with(Columns.CONFIRMED, "true");
        }
        if (!form.value("plan").equals(planBefore)) {
            form.with("task", "");
        }
    }

    private static List<String> split(String kinds) {
        return kinds.isEmpty() ? List.of() : List.of(kinds.split(SEVERAL));
    }

    private static String words(Column column, ExcelCell cell, List<Fault> faults) {
        String text = CellText.words(cell);
        if (OldFonts.in(text)) {
            faults.add(Fault.of(column.field(), "activities.sheets.old-font"));
        }
        return column.field().equals("title") ? text.replaceAll("\\s+", " ") : text;
    }

    private static String kinds(Column column, String text, List<Choice> choices, List<Fault> faults) {
        Set<String> codes = new TreeSet<>();
        for (String name : text.split("[;\\n]")) {
            if (!name.isBlank()) {
                codes.add(chosen(column, choices, name.strip(), faults));
            }
        }
        return String.join(SEVERAL, codes);
    }

    private String kinds(Column column, String text, List<Fault> faults) {
        return kinds(column, text, head.kinds(), faults);
    }

    private static String chosen(Column column, List<Choice> choices, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return "";
        }
        return Choice.named(choices, text).map(Choice::code).orElseGet(() -> {
            String key = OldFonts.in(text) ? "activities.sheets.old-font" : "activities.sheets.not-in-list";
            faults.add(new Fault(
                    column.field(), key, OldFonts.in(text) ? List.of() : new ArrayList<Object>(List.of(text))));
            return text;
        });
    }

    private static ExcelCell text(String text) {
        return new ExcelCell(Type.TEXT, text, false);
    }
}
