package vn.mangnon.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.activities.Kind.Evidence;
import vn.mangnon.activities.Kind.Fallback;
import vn.mangnon.activities.Kind.Manner;
import vn.mangnon.activities.Kind.Named;
import vn.mangnon.activities.Kind.Quantity;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.shared.Unscoped;

/** The kinds of work, those taken out of use included. */
@Component
public class Kinds {
    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Axes axes;

    Kinds(JdbcClient jdbc, Indicators indicators, Axes axes) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.axes = axes;
    }

    /** In their order, each with what it was called and what it asked for at any time. */
    @Unscoped("definitions are for everybody")
    @Transactional(readOnly = true)
    public List<Kind> all() {
        Map<String, List<Quantity>> quantities = quantities();
        Map<String, List<Manner>> manners = manners();
        Map<String, List<Named>> names = names();
        return jdbc.sql("select code, name_vi, name_en, in_use, evidence from activities.kind order by position, code")
                .query((row, number) -> {
                    String code = row.getString("code");
                    return new Kind(
                            code,
                            names.getOrDefault(
                                    code,
                                    List.of(new Named(
                                            LocalDate.EPOCH, row.getString("name_vi"), row.getString("name_en")))),
                            row.getBoolean("in_use"),
                            Arrays.stream((String[]) row.getArray("evidence").getArray())
                                    .map(Evidence::valueOf)
                                    .toList(),
                            quantities.getOrDefault(code, List.of()),
                            manners.getOrDefault(code, List.of()));
                })
                .list();
    }

    private Map<String, List<Quantity>> quantities() {
        Map<String, Indicator> catalogue = indicators.all();
        Map<String, Axis> known = axes.all();
        Map<String, List<Quantity>> quantities = new HashMap<>();
        jdbc.sql("""
                select q.kind, q.code, q.indicator, q.name_vi, q.name_en, q.fallback, q.valid_from, q.valid_to,
                       array(select a.axis from activities.quantity_axis a
                             where a.kind = q.kind and a.quantity = q.code) as axes
                from activities.quantity q order by q.position, q.code
                """)
                .query((row, number) -> quantity(row, catalogue, known))
                .list()
                .forEach(quantity -> quantities
                        .computeIfAbsent(quantity.kind(), kind -> new ArrayList<>())
                        .add(quantity));
        return quantities;
    }

    private static Quantity quantity(ResultSet row, Map<String, Indicator> catalogue, Map<String, Axis> known)
            throws SQLException {
        Indicator indicator = Objects.requireNonNull(catalogue.get(row.getString("indicator")));
        List<String> axes = List.of((String[]) row.getArray("axes").getArray());
        return new Quantity(
                row.getString("kind"),
                row.getString("code"),
                indicator.code(),
                row.getString("name_vi"),
                row.getString("name_en"),
                indicator.unitVi(),
                indicator.unitEn(),
                Fallback.valueOf(row.getString("fallback")),
                indicator.valueKind(),
                known.values().stream()
                        .filter(axis -> axes.contains(axis.code()))
                        .toList(),
                Rows.findDay(row, "valid_from"),
                Rows.findDay(row, "valid_to"));
    }

    private Map<String, List<Manner>> manners() {
        Map<String, List<Manner>> manners = new HashMap<>();
        jdbc.sql("select kind, code, name_vi, name_en, in_use from activities.manner order by position, code")
                .query((ResultSet row) -> {
                    manners.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                            .add(new Manner(
                                    row.getString("code"),
                                    row.getString("name_vi"),
                                    row.getString("name_en"),
                                    row.getBoolean("in_use")));
                });
        return manners;
    }

    /** Of those that were renamed. */
    private Map<String, List<Named>> names() {
        Map<String, List<Named>> names = new HashMap<>();
        jdbc.sql("select kind, since, name_vi, name_en from activities.kind_name order by since desc")
                .query((ResultSet row) -> {
                    names.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                            .add(new Named(Rows.day(row, "since"), row.getString("name_vi"), row.getString("name_en")));
                });
        return names;
    }
}
