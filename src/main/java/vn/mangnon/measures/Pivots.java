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
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Unscoped;
import vn.mangnon.units.Area;

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
                select indicator, part, place, period, cell, quantity, units, entries, unsettled
                from measures.pivoted(:indicators, :places, :placeFirsts::date[], :placeLasts::date[], :firsts::date[],
                                      :lasts::date[], :cells, :seenOrganizations, :seenAreas)
                """).params(parameters(pivot)).params(scope.parameters()).query((ResultSet row) -> {
            answers.merge(key(row), answer(row), Pivots::together);
        });
        return answers;
    }

    /**
     * What is published of an area and what lies in it, whoever reads: whole areas only, and whoever shows it hides the small
     * numbers of what is sensitive.
     */
    @Unscoped("published figures of whole areas")
    @Transactional(readOnly = true)
    public Map<Pivot.Key, Answer> published(Area root, Pivot pivot) {
        return answer(new Scope(List.of(), List.of(root.id().value())), pivot);
    }

    private static Pivot.Key key(ResultSet row) throws SQLException {
        return new Pivot.Key(
                row.getString("indicator"), Rows.uuid(row, "place"), row.getInt("period") - 1, row.getInt("cell"));
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
        parameters.put("places", pivot.places().stream().map(Pivot.At::area).toArray(UUID[]::new));
        parameters.put(
                "placeFirsts",
                days(pivot.places(), at -> at.first().map(Object::toString).orElse("-infinity")));
        parameters.put(
                "placeLasts",
                days(pivot.places(), at -> at.last().map(Object::toString).orElse("infinity")));
        parameters.put("firsts", days(pivot.periods(), period -> period.first().toString()));
        parameters.put("lasts", days(pivot.periods(), period -> period.last().toString()));
        parameters.put("cells", pivot.cells().toArray(Integer[]::new));
        return parameters;
    }

    private static <T> String[] days(List<T> rows, Function<T, String> day) {
        return rows.stream().map(day).toArray(String[]::new);
    }
}
