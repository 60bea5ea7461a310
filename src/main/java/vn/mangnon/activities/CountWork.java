package vn.mangnon.activities;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.PartMeasures;
import vn.mangnon.measures.PartMeasures.Parts;
import vn.mangnon.measures.PartSums;
import vn.mangnon.measures.PartSums.Sum;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;

/** How much of some quantities each of many areas and bodies did, and when last: two statements however many they are. */
@Component
public class CountWork {
    private final JdbcClient jdbc;
    private final PartSums sums;
    private final PartMeasures measures;

    CountWork(JdbcClient jdbc, PartSums sums, PartMeasures measures) {
        this.jdbc = jdbc;
        this.sums = sums;
        this.measures = measures;
    }

    /** A quantity of a kind of work, at places that count in the same way, in some days. */
    public record Wanted(String kind, String quantity, Parts parts, Period days) {}

    /** Whoever did none is left out. */
    @Transactional(readOnly = true)
    public List<Sum> count(Scope scope, List<Wanted> wanted) {
        return wanted.isEmpty() ? List.of() : sums.of(scope, measured(wanted));
    }

    /** The records behind what these places did together, newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> behind(Scope scope, Wanted wanted) {
        PartSums.Wanted measured = measured(List.of(wanted)).getFirst();
        return measures.behind(scope, measured.indicator(), measured.parts(), measured.days());
    }

    private record Counts(String kind, String quantity) {}

    /** What is no quantity of any kind counts for no indicator. */
    private List<PartSums.Wanted> measured(List<Wanted> wanted) {
        Map<Counts, String> indicators = new HashMap<>();
        jdbc.sql("select kind, code, indicator from activities.quantity where kind = any (:kinds)")
                .param("kinds", wanted.stream().map(Wanted::kind).toArray(String[]::new))
                .query((ResultSet row) -> {
                    indicators.put(
                            new Counts(row.getString("kind"), row.getString("code")), row.getString("indicator"));
                });
        return wanted.stream()
                .map(one -> new PartSums.Wanted(
                        indicators.getOrDefault(new Counts(one.kind, one.quantity), ""), one.parts, one.days))
                .toList();
    }
}
