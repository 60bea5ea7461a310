package vn.mangnon.activities;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.shared.Unscoped;

/** The kinds of work in use. */
@Component
public class Kinds {
    private final JdbcClient jdbc;

    Kinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String code, String nameVi, String nameEn, Quantity quantity) {}

    /** In one statement: every page that records work asks for them. */
    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public List<Kind> all() {
        List<Row> rows = jdbc.sql("""
                select k.code, k.name_vi, k.name_en, q.code as quantity, q.indicator, q.name_vi as quantity_vi,
                       q.name_en as quantity_en, q.fallback, i.value_kind
                from activities.kind k join activities.quantity q on q.kind = k.code
                join measures.indicator i on i.code = q.indicator
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
                                ValueKind.valueOf(row.getString("value_kind")))))
                .list();
        Map<String, List<Quantity>> quantities = rows.stream()
                .collect(Collectors.groupingBy(Row::code, Collectors.mapping(Row::quantity, Collectors.toList())));
        return rows.stream()
                .map(row -> new Kind(row.code, row.nameVi, row.nameEn, quantities.getOrDefault(row.code, List.of())))
                .distinct()
                .toList();
    }
}
