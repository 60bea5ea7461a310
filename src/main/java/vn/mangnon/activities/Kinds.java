package vn.mangnon.activities;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Unscoped;

/** The kinds of work in use. */
@Component
public class Kinds {
    private final JdbcClient jdbc;
    private final Indicators indicators;

    Kinds(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    private record Row(String code, String nameVi, String nameEn, Quantity quantity) {}

    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public List<Kind> all() {
        Map<String, Indicator> catalogue = indicators.all();
        List<Row> rows = jdbc.sql("""
                select k.code, k.name_vi, k.name_en, q.code as quantity, q.indicator, q.name_vi as quantity_vi,
                       q.name_en as quantity_en, q.fallback
                from activities.kind k join activities.quantity q on q.kind = k.code
                where k.in_use order by k.position, q.position
                """)
                .query((row, number) -> new Row(
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        new Quantity(
                                row.getString("code"),
                                row.getString("quantity"),
                                row.getString("indicator"),
                                row.getString("quantity_vi"),
                                row.getString("quantity_en"),
                                Fallback.valueOf(row.getString("fallback")),
                                value(catalogue, row.getString("indicator")))))
                .list();
        Map<String, List<Quantity>> quantities = rows.stream()
                .collect(Collectors.groupingBy(Row::code, Collectors.mapping(Row::quantity, Collectors.toList())));
        return rows.stream()
                .map(row -> new Kind(row.code, row.nameVi, row.nameEn, quantities.getOrDefault(row.code, List.of())))
                .distinct()
                .toList();
    }

    private static ValueKind value(Map<String, Indicator> catalogue, String code) {
        Indicator indicator = catalogue.get(code);
        if (indicator == null) {
            throw new IllegalStateException("no indicator " + code);
        }
        return indicator.valueKind();
    }
}
