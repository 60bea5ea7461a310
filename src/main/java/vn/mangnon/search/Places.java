package vn.mangnon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;

/** The districts, communes and villages that typed words name, by any name they ever had. */
@Component
class Places {
    private static final int LONGEST_NAME = 6;
    private static final List<String> KINDS = List.of(
            "xa", "phuong", "thi tran", "huyen", "quan", "thi xa", "thanh pho", "dac khu", "ban", "thon", "to dan pho");

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the words name.
     *
     * @param areas the areas of that name with their parts and whole predecessors, and what former ones went into
     * @param from the first word of the name among those typed
     * @param until the first word after it
     */
    record Named(Set<UUID> areas, int from, int until) {
        static final Named NOTHING = new Named(Set.of(), 0, 0);
    }

    private record Row(String folded, UUID[] areas) {}

    private record Span(int from, int until) {
        int words() {
            return until - from;
        }
    }

    /** The longest name among the words; one of a single word only where nothing else was typed or its kind was. */
    @Transactional(readOnly = true)
    Named in(List<String> words) {
        Map<String, Span> names = names(words);
        if (names.isEmpty()) {
            return Named.NOTHING;
        }
        List<Row> rows = jdbc.sql("""
                with named as (
                  select area_id, folded from units.area_name where folded = any (:names)
                  union
                  select area_id, folded from units.area_alias where folded = any (:names)
                )
                select n.folded, array(select r.area_id from units.area_reach r where r.root_id = n.area_id
                                       union
                                       select s.successor_id from units.succession s where s.predecessor_id = n.area_id) as areas
                from named n join units.area a on a.id = n.area_id
                where a.level in ('DISTRICT', 'COMMUNE', 'VILLAGE') limit 200
                """)
                .param("names", names.keySet().toArray(String[]::new))
                .query(Rows.of(Row.class))
                .list();
        Span longest = new Span(0, 0);
        Set<UUID> areas = new LinkedHashSet<>();
        for (Row row : rows) {
            Span span = names.getOrDefault(row.folded, longest);
            if (span.words() > longest.words()) {
                areas.clear();
                longest = span;
            }
            if (span.equals(longest)) {
                areas.addAll(Arrays.asList(row.areas));
            }
        }
        return new Named(areas, longest.from, longest.until);
    }

    private static Map<String, Span> names(List<String> words) {
        Map<String, Span> names = new LinkedHashMap<>();
        for (int from = 0; from < words.size(); from++) {
            for (int until = from + 1; until <= Math.min(words.size(), from + LONGEST_NAME); until++) {
                String name = String.join(" ", words.subList(from, until));
                Span span = new Span(from, until);
                names.putIfAbsent(name, span);
                if (span.words() > 1 || words.size() == 1) {
                    withKinds(name).forEach(full -> names.putIfAbsent(full, span));
                }
            }
        }
        return names;
    }

    private static List<String> withKinds(String name) {
        List<String> full = new ArrayList<>();
        KINDS.forEach(kind -> full.add(kind + " " + name));
        return full;
    }
}
