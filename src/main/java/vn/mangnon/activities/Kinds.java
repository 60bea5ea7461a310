package vn.mangnon.activities;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
        return jdbc.sql("""
                select k.code, k.name_vi, k.name_en, k.in_use, k.evidence, n.since, n.names_vi, n.names_en,
                       m.manners, m.manners_vi, m.manners_en, m.manners_in_use
                from activities.kind k
                left join lateral (
                  select array_agg(since order by since desc) as since, array_agg(name_vi order by since desc) as names_vi,
                         array_agg(name_en order by since desc) as names_en
                  from activities.kind_name n where n.kind = k.code) n on true
                left join lateral (
                  select array_agg(code order by position, code) as manners,
                         array_agg(name_vi order by position, code) as manners_vi,
                         array_agg(name_en order by position, code) as manners_en,
                         array_agg(in_use order by position, code) as manners_in_use
                  from activities.manner m where m.kind = k.code) m on true
                order by k.position, k.code
                """)
                .query((row, number) -> new Kind(
                        row.getString("code"),
                        names(row),
                        row.getBoolean("in_use"),
                        Arrays.stream(texts(row, "evidence"))
                                .map(Evidence::valueOf)
                                .toList(),
                        quantities.getOrDefault(row.getString("code"), List.of()),
                        manners(row)))
                .list();
    }

    /** Those it was given from a day on, the newest first; the first alone where it was never renamed. */
    private static List<Named> names(ResultSet row) throws SQLException {
        if (row.getArray("since") == null) {
            return List.of(new Named(LocalDate.EPOCH, row.getString("name_vi"), row.getString("name_en")));
        }
        Date[] since = (Date[]) row.getArray("since").getArray();
        String[] vietnamese = texts(row, "names_vi");
        String[] english = texts(row, "names_en");
        return IntStream.range(0, since.length)
                .mapToObj(i -> new Named(since[i].toLocalDate(), vietnamese[i], english[i]))
                .toList();
    }

    private static List<Manner> manners(ResultSet row) throws SQLException {
        if (row.getArray("manners") == null) {
            return List.of();
        }
        String[] codes = texts(row, "manners");
        String[] vietnamese = texts(row, "manners_vi");
        String[] english = texts(row, "manners_en");
        Boolean[] inUse = (Boolean[]) row.getArray("manners_in_use").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Manner(codes[i], vietnamese[i], english[i], inUse[i]))
                .toList();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
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
        List<String> axes = List.of(texts(row, "axes"));
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
}
