package vn.mangnon.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads our own data files: UTF-8, a header row, commas, quotes by RFC 4180. */
public final class Csv {
    private Csv() {}

    /** One row: column name to value; what is not there is empty. */
    public record Row(Map<String, String> values) {
        public String get(String column) {
            return Objects.requireNonNullElse(values.get(column), "");
        }

        /** Several values in one column, each once, in their order. */
        public Set<String> list(String column, String separator) {
            return Arrays.stream(get(column).split(Pattern.quote(separator)))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** The rows of a resource beside the class path's root, such as {@code units/units-2024.csv}. */
    public static List<Row> resource(String name) {
        try (InputStream stream = Csv.class.getClassLoader().getResourceAsStream(name)) {
            return read(Objects.requireNonNull(stream, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(InputStream stream) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        List<String> header = record(reader);
        for (List<String> record = record(reader); !record.isEmpty(); record = record(reader)) {
            Map<String, String> values = HashMap.newHashMap(header.size());
            for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
                values.put(header.get(i), record.get(i));
            }
            rows.add(new Row(values));
        }
        return rows;
    }

    /** The next record; empty at the end. */
    private static List<String> record(BufferedReader reader) throws IOException {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (quoted && c == '"') {
                quoted = false;
            } else if (c == '"') {
                if (!field.isEmpty()) {
                    field.append('"');
                }
                quoted = true;
            } else if (!quoted && (c == ',' || c == '\n')) {
                fields.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    return fields;
                }
            } else if (c != '\r' || quoted) {
                field.append((char) c);
            }
        }
        if (!fields.isEmpty() || !field.isEmpty()) {
            fields.add(field.toString());
        }
        return fields;
    }
}
