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

    /**
     * One thing beside what it is compared to, both measured in this run.
     *
     * @param further what else is known of both, by name
     */
    record Compared(
            String name,
            double p50_ms,
            double p95_ms,
            String baseline,
            double baseline_p95_ms,
            Map<String, ?> further) {
        double ratio() {
            return baseline_p95_ms / p95_ms;
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", name);
            fields.put("p50_ms", p50_ms);
            fields.put("p95_ms", p95_ms);
            fields.put("baseline", baseline);
            fields.put("baseline_p95_ms", baseline_p95_ms);
            fields.put("ratio", ratio());
            fields.putAll(further);
            return fields;
        }
    }

    Result compared(String name, Times times, String baseline, Times other) {
        Compared one = new Compared(name, times.p50(), times.p95(), baseline, other.p95(), Map.of());
        return compared(one)
                .row(name, name + " : " + baseline, "ms", one.p50_ms, one.p95_ms, one.baseline_p95_ms, one.ratio());
    }

    /** For programs; people read the rows. */
    Result compared(Compared one) {
        compared.add(one);
        return this;
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
