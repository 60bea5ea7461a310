package vn.mangnon.measures;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;

/**
 * Many places asked at once, as the ledger is now: each measure is read once however many places there are. Only what lies
 * in the reader's scope counts.
 */
@Component
public class PartMeasures {
    static final String SEEN = """
            (m.organization_id in (select units.organizations_within(:seenOrganizations))
              or m.area_id in (select units.areas_within(:seenAreas)))
            """;

    private final JdbcClient jdbc;

    PartMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Places that count in the same way.
     *
     * @param line only what this body and its line did there; whoever did it where it is empty
     * @param tier only what was held for areas of this tier
     */
    public record Parts(Place.How how, Collection<UUID> places, Optional<UUID> line, Optional<AreaLevel> tier) {
        public Parts {
            places = List.copyOf(places);
        }
    }

    /** What an answer is to. */
    public record Each(String indicator, UUID place) {}

    /** Several indicators at each of these places, over one period; what is not among the answers is nought. */
    @Transactional(readOnly = true)
    public Map<Each, Answer> answer(Scope scope, Collection<String> indicators, Parts parts, Period period) {
        Map<Each, Answer> answers = new HashMap<>();
        jdbc.sql("""
                select m.indicator, m.root_id, sum(m.quantity) as quantity, count(distinct m.record_id) as records,
                       bool_or(m.status <> 'ACTUAL') as estimated
                from measures.within(:indicators, :how, :places, :line, :tier, :first, :last) m where\s""" + SEEN + """
                group by m.indicator, m.root_id
                """)
                .params(parameters(indicators, parts, period))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    answers.put(
                            new Each(row.getString("indicator"), Rows.uuid(row, "root_id")),
                            Answer.of(row.getLong("quantity"), row.getLong("records"), row.getBoolean("estimated")));
                });
        return answers;
    }

    /** The records behind what these places come to together, newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> behind(Scope scope, String indicator, Parts parts, Period period) {
        return jdbc.sql("""
                select m.record_kind, m.record_id, max(m.happened_on) as happened_on, sum(m.quantity) as quantity
                from measures.within(:indicators, :how, :places, :line, :tier, :first, :last) m where\s""" + SEEN + """
                group by m.record_kind, m.record_id order by max(m.happened_on) desc, m.record_id
                """)
                .params(parameters(List.of(indicator), parts, period))
                .params(scope.parameters())
                .query(Measures::contribution)
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Collection<String> indicators, Parts parts, Period period) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("indicators", indicators.toArray(String[]::new));
        parameters.put("how", parts.how().name());
        parameters.put("places", parts.places().toArray(UUID[]::new));
        parameters.put("line", parts.line().orElse(null));
        parameters.put("tier", parts.tier().map(Enum::name).orElse(null));
        parameters.put("first", period.first());
        parameters.put("last", period.last());
        return parameters;
    }
}
