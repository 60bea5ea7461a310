package vn.mangnon.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;

/** Tables of figures, as the ledger is now: one statement however many cells. Only what lies in the reader's scope counts. */
@Component
public class Pivots {
    private final JdbcClient jdbc;

    Pivots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not among the answers is nought. */
    @Transactional(readOnly = true)
    public Map<Pivot.Key, Answer> answer(Scope scope, Pivot pivot) {
        Map<Pivot.Key, Answer> answers = new HashMap<>();
        jdbc.sql("""
                select 'AREA' as how, indicator, part, place, period, cell, quantity, units, entries, unsettled
                from measures.pivoted(:indicators, :places, :placeFirsts::date[], :placeLasts::date[], :firsts::date[],
                                      :lasts::date[], :cells, :seenOrganizations, :seenAreas)
                union all
                select how, indicator, part, place, period, cell, quantity, null, entries, unsettled
                from measures.pivoted_by_line(:indicators, :hows, :bodies, :bodyFirsts::date[], :bodyLasts::date[],
                                              :firsts::date[], :lasts::date[], :cells, :seenOrganizations, :seenAreas)
                """).params(parameters(pivot)).params(scope.parameters()).query((ResultSet row) -> {
            answers.merge(key(row), answer(row), Pivots::together);
        });
        return answers;
    }

    /**
     * What is published of an area and what lies in it, or of a body with its line, whoever reads; and whoever shows it hides
     * the small numbers of what is sensitive.
     */
    @Unscoped("published figures of whole areas and lines")
    @Transactional(readOnly = true)
    public Map<Pivot.Key, Answer> published(Place root, Pivot pivot) {
        return answer(
                root.how() == Place.How.AREA
                        ? new Scope(List.of(), List.of(root.id()))
                        : Scope.ofOrganization(root.id()),
                pivot);
    }

    /** The records behind what a body did, newest first, as far as the reader may see them; of a rate those above the line. */
    @Transactional(readOnly = true)
    public List<Contribution> behind(Scope scope, String indicator, Pivot.At body, Period period, int cell) {
        return jdbc.sql("""
                select m.record_kind, m.record_id, max(m.happened_on) as happened_on, sum(m.quantity) as quantity
                from measures.atoms(:indicator, :first) a
                cross join lateral measures.of_lines(array[a.code], array[a.first], :last, :hows, :bodies,
                                                     :bodyFirsts::date[], :bodyLasts::date[], array[:cell]) m
                where a.part = 'QUANTITY'
                  and (m.organization_id in (select units.organizations_within(:seenOrganizations))
                    or m.area_id in (select units.areas_within(:seenAreas)))
                group by m.record_kind, m.record_id order by max(m.happened_on) desc, m.record_id
                """)
                .param("indicator", indicator)
                .param("first", period.first())
                .param("last", period.last())
                .param("cell", cell)
                .params(bodies(List.of(body)))
                .params(scope.parameters())
                .query(Measures::contribution)
                .list();
    }

    private static Pivot.Key key(ResultSet row) throws SQLException {
        Place place = new Place(Place.How.valueOf(row.getString("how")), Rows.uuid(row, "place"));
        return new Pivot.Key(row.getString("indicator"), place, row.getInt("period") - 1, row.getInt("cell"));
    }

    /** A row is what stands above the line of a rate, or below it. */
    private static Answer answer(ResultSet row) throws SQLException {
        boolean below = row.getString("part").equals("OF");
        long quantity = row.getLong("quantity");
        long units = row.getLong("units");
        OptionalLong of =
                below ? OptionalLong.of(quantity) : row.wasNull() ? OptionalLong.empty() : OptionalLong.of(units);
        return new Answer(below ? 0 : quantity, of, below ? 0 : row.getLong("entries"), row.getLong("unsettled") > 0);
    }

    private static Answer together(Answer one, Answer other) {
        return new Answer(
                one.quantity() + other.quantity(),
                one.of().isPresent() ? one.of() : other.of(),
                one.records() + other.records(),
                one.estimated() || other.estimated());
    }

    private static Map<String, Object> parameters(Pivot pivot) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("indicators", pivot.indicators().toArray(String[]::new));
        List<Pivot.At> areas =
                pivot.places().stream().filter(Pivot.At::ofAnArea).toList();
        parameters.put("places", ids(areas));
        parameters.put("placeFirsts", days(areas, Pivots::first));
        parameters.put("placeLasts", days(areas, Pivots::last));
        parameters.putAll(
                bodies(pivot.places().stream().filter(at -> !at.ofAnArea()).toList()));
        parameters.put("firsts", days(pivot.periods(), period -> period.first().toString()));
        parameters.put("lasts", days(pivot.periods(), period -> period.last().toString()));
        parameters.put("cells", pivot.cells().toArray(Integer[]::new));
        return parameters;
    }

    private static Map<String, Object> bodies(List<Pivot.At> bodies) {
        return Map.of(
                "hows", bodies.stream().map(at -> at.place().how().name()).toArray(String[]::new),
                "bodies", ids(bodies),
                "bodyFirsts", days(bodies, Pivots::first),
                "bodyLasts", days(bodies, Pivots::last));
    }

    private static UUID[] ids(List<Pivot.At> places) {
        return places.stream().map(at -> at.place().id()).toArray(UUID[]::new);
    }

    private static String first(Pivot.At at) {
        return at.first().map(Object::toString).orElse("-infinity");
    }

    private static String last(Pivot.At at) {
        return at.last().map(Object::toString).orElse("infinity");
    }

    private static <T> String[] days(List<T> rows, Function<T, String> day) {
        return rows.stream().map(day).toArray(String[]::new);
    }
}
