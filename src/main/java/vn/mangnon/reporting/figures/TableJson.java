package vn.mangnon.reporting.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.mangnon.measures.Axis;
import vn.mangnon.reporting.figures.FigureTable.Cell;
import vn.mangnon.reporting.figures.FigureTable.Column;
import vn.mangnon.reporting.figures.FigureTable.Row;

/** A table of figures for programs. A hidden number is said to be hidden; nought is nought. */
final class TableJson {
    private TableJson() {}

    static String of(TableQuestion question, FigureTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        TablePlace root = question.root();
        json.put(root.isBody() ? "body" : "area", Map.of("id", root.id().toString(), "name", root.name()));
        json.put("map", question.todaysMap() ? "today" : "as-was");
        json.put("published", !table.open());
        json.put("columns", table.columns().stream().map(TableJson::column).toList());
        json.put("rows", table.rows().stream().map(TableJson::row).toList());
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", column.indicator().code());
        json.put("first", column.period().first().toString());
        json.put("last", column.period().last().toString());
        column.part().map(Axis.Value::code).ifPresent(part -> json.put("part", part));
        return json;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sort", row.sort().name());
        row.place().ifPresent(place -> {
            json.put("id", place.id().toString());
            json.put("name", place.name());
        });
        json.put("cells", row.cells().stream().map(TableJson::cell).toList());
        return json;
    }

    private static Object cell(Cell cell) {
        if (cell.hidden()) {
            return Map.of("hidden", true);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        cell.value().ifPresent(value -> json.put("value", value));
        if (cell.estimated()) {
            json.put("estimated", true);
        }
        return json.isEmpty() ? List.of() : json;
    }
}
