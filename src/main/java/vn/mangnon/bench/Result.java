package vn.mangnon.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures with the conditions they were taken under; a column for each thing compared. */
final class Result {
    /** @param values one a column, in their order; null where there is nothing to compare */
    record Row(String key, String label, String unit, List<@Nullable Double> values) {}

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    Result(String... columns) {
        this.columns = List.of(columns);
    }

    Result condition(String name, Object value) {
        conditions.put(name, String.valueOf(value));
        return this;
    }

    Result row(String key, String label, String unit, @Nullable Double... values) {
        rows.add(new Row(key, label, unit, Arrays.asList(values)));
        return this;
    }

    Map<String, String> conditions() {
        return conditions;
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }
}
