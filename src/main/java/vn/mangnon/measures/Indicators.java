package vn.mangnon.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.units.AreaLevel;

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
                select code, name_vi, name_en, unit_vi, unit_en, value_kind, rule, numerator, denominator, per, unit_level,
                       direction, axes, sensitive, coalesce(external_code, '') as external_code, code_confirmed, basis_vi,
                       basis_en, declared, published, heading_words, column_words
                from measures.indicator order by code
                """).query(Indicators::indicator).list().forEach(indicator -> all.put(indicator.code(), indicator));
        return all;
    }

    /** By code, those whose figures add up over days and places alike: what a target may be measured by. */
    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public Map<String, Indicator> summed() {
        Map<String, Indicator> summed = new LinkedHashMap<>(all());
        summed.values().removeIf(indicator -> indicator.rule() != Rule.SUM && indicator.rule() != Rule.DECLARED);
        return summed;
    }

    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public List<MoneySource> sources() {
        return jdbc.sql("""
                select code, name_vi, name_en, kind, coalesce(part_of, '') as part_of
                from measures.source order by position, code
                """).query(Rows.of(MoneySource.class)).list();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_vi"),
                row.getString("unit_en"),
                ValueKind.valueOf(row.getString("value_kind")),
                Rule.valueOf(row.getString("rule")),
                Optional.ofNullable(row.getString("numerator")),
                Optional.ofNullable(row.getString("denominator")),
                row.getInt("per"),
                Optional.ofNullable(row.getString("unit_level")).map(AreaLevel::valueOf),
                Indicator.Direction.valueOf(row.getString("direction")),
                list(row, "axes"),
                row.getBoolean("sensitive"),
                row.getString("external_code"),
                row.getBoolean("code_confirmed"),
                row.getString("basis_vi"),
                row.getString("basis_en"),
                row.getBoolean("declared"),
                row.getBoolean("published"),
                list(row, "heading_words"),
                list(row, "column_words"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
