package vn.mangnon.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.shared.Unscoped;

/** What figures may be broken down by. Axes are data. */
@Component
public class Axes {
    private final JdbcClient jdbc;

    Axes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String axis, String axisVi, String axisEn, Axis.Value value) {}

    /** By code, in their order. */
    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public Map<String, Axis> all() {
        List<Row> rows = jdbc.sql("""
                select a.code as axis, a.name_vi as axis_vi, a.name_en as axis_en, a.complete, v.code, c.id as cell,
                       v.name_vi, v.name_en
                from measures.axis a join measures.axis_value v on v.axis = a.code
                join measures.cell c on c.axes = v.axis and c.name = v.code
                order by a.position, a.code, v.position
                """)
                .query((row, number) -> new Row(
                        row.getString("axis"),
                        row.getString("axis_vi"),
                        row.getString("axis_en"),
                        new Axis.Value(
                                row.getString("axis"),
                                row.getBoolean("complete"),
                                row.getString("code"),
                                row.getInt("cell"),
                                row.getString("name_vi"),
                                row.getString("name_en"))))
                .list();
        Map<String, List<Row>> byAxis =
                rows.stream().collect(Collectors.groupingBy(Row::axis, LinkedHashMap::new, Collectors.toList()));
        Map<String, Axis> axes = new LinkedHashMap<>();
        byAxis.forEach((code, ofAxis) -> axes.put(
                code,
                new Axis(
                        code,
                        ofAxis.getFirst().axisVi(),
                        ofAxis.getFirst().axisEn(),
                        ofAxis.getFirst().value().complete(),
                        ofAxis.stream().map(Row::value).toList())));
        return axes;
    }
}
