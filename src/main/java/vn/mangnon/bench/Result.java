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
    private final List<Compared> compared = new ArrayList<>();

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

    /** One thing beside what it is compared to, both measured in this run. */
    record Compared(String name, double p50_ms, double p95_ms, String baseline, double baseline_p95_ms, double ratio) {}

    Result compared(String name, Times times, String baseline, Times other) {
        Compared one = new Compared(name, times.p50(), times.p95(), baseline, other.p95(), other.p95() / times.p95());
        compared.add(one);
        return row(name, name + " : " + baseline, "ms", one.p50_ms, one.p95_ms, one.baseline_p95_ms, one.ratio);
    }

    List<Compared> compared() {
        return compared;
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
