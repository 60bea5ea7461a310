package vn.mangnon.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Unscoped;

/** The catalogue of what is counted, and of where money comes from. Definitions are for everybody. */
@Component
public class Indicators {
    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code. */
    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public Map<String, Indicator> all() {
        Map<String, Indicator> all = new LinkedHashMap<>();
        jdbc.sql("""
                select code, name_vi, name_en, unit_vi, unit_en, value_kind, heading_words, column_words
                from measures.indicator order by code
                """)
                .query((row, number) -> new Indicator(
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("unit_vi"),
                        row.getString("unit_en"),
                        ValueKind.valueOf(row.getString("value_kind")),
                        List.of((String[]) row.getArray("heading_words").getArray()),
                        List.of((String[]) row.getArray("column_words").getArray())))
                .list()
                .forEach(indicator -> all.put(indicator.code(), indicator));
        return all;
    }

    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public List<MoneySource> sources() {
        return jdbc.sql("""
                select code, name_vi, name_en, kind, coalesce(part_of, '') as part_of
                from measures.source order by position, code
                """).query(Rows.of(MoneySource.class)).list();
    }
}
