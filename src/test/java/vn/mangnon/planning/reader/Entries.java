package vn.mangnon.planning.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entries of a reading as JSON gives them. */
final class Entries {
    private static final Pattern VAGUE = Pattern.compile(
            "khong neu|khong in|kip thoi|dot xuat|theo quy dinh|thuong xuyen|^(bao cao )?dinh ky( hang nam)?$");

    private Entries() {}

    static boolean optional(Map<String, ?> item) {
        return Boolean.TRUE.equals(item.get("optional"));
    }

    static boolean vague(Map<String, ?> due) {
        return due.get("date") == null
                && VAGUE.matcher(Likeness.fold(due.get("rule"))).find();
    }

    static String brief(Map<String, ?> item) {
        Map<String, Object> brief = new LinkedHashMap<>(item);
        brief.keySet()
                .retainAll(Set.of(
                        "label",
                        "title",
                        "section",
                        "comparator",
                        "quantity",
                        "unit",
                        "what",
                        "date",
                        "rule",
                        "name",
                        "roles"));
        return brief.toString();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, ?>> objects(Map<String, ?> reading, String key) {
        return (List<Map<String, ?>>) (List<?>) list(reading, key);
    }

    static List<Object> list(Map<String, ?> reading, String key) {
        @Nullable Object value = reading.get(key);
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
