package vn.mangnon.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form filled in: what was written in each of its rows, by the row's key; rows left empty are not there. */
public record Filled(Map<String, List<String>> rows) {
    public Filled {
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Empty where nothing was written. */
    public String text(String key) {
        return String.join(", ", rows.getOrDefault(key, List.of()));
    }

    public boolean is(String key, String value) {
        return rows.getOrDefault(key, List.of()).equals(List.of(value));
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
