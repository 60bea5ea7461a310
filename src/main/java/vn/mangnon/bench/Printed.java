package vn.mangnon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as a person reads them, and as a program does. */
final class Printed {
    private static final int LABEL = 58;
    private static final int COLUMN = 14;

    private Printed() {}

    static String table(String name, Map<String, String> machine, Result result) {
        StringBuilder text = new StringBuilder("bench " + name + "\n");
        machine.forEach((key, value) ->
                text.append("  ").append(key).append(": ").append(value).append('\n'));
        result.conditions()
                .forEach((key, value) ->
                        text.append("  ").append(key).append(": ").append(value).append('\n'));
        text.append('\n').append(padded("", LABEL));
        result.columns().forEach(column -> text.append(right(column)));
        text.append('\n');
        for (Result.Row row : result.rows()) {
            text.append(padded(row.label() + " [" + row.unit() + "]", LABEL));
            row.values().forEach(value -> text.append(right(number(value))));
            text.append('\n');
        }
        return text.toString();
    }

    static Map<String, Object> object(String name, Map<String, String> machine, Result result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("bench", name);
        Map<String, String> conditions = new LinkedHashMap<>(machine);
        conditions.putAll(result.conditions());
        object.put("conditions", conditions);
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Result.Row row : result.rows()) {
            Map<String, @Nullable Double> values = new LinkedHashMap<>();
            for (int i = 0; i < row.values().size(); i++) {
                values.put(result.columns().get(i), row.values().get(i));
            }
            figures.add(Map.of("key", row.key(), "label", row.label(), "unit", row.unit(), "values", values));
        }
        object.put("figures", figures);
        return object;
    }

    static String json(List<?> objects) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(objects);
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 && value % 1 != 0 ? "%,.2f" : "%,.0f", value);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
    }
}
