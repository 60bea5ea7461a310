package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;

/** What targets in force said before they were changed, and why they were. Never changed, never deleted. */
@Component
public class Baselines {
    private final JdbcClient jdbc;

    Baselines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A former line of a target. */
    public record Baseline(
            Comparison comparison,
            Optional<BigDecimal> amount,
            Optional<BigDecimal> to,
            Optional<LocalDate> due,
            String because,
            Instant replacedAt) {}

    /** The former lines of a plan's target, the latest first. */
    @Transactional(readOnly = true)
    public List<Baseline> of(Plan plan, Id<Target> target) {
        return jdbc.sql("""
                select b.* from planning.baseline b join planning.target t on t.id = b.target_id
                where t.plan_id = :plan and b.target_id = :target order by b.replaced_at desc
                """)
                .param("plan", plan.id().value())
                .param("target", target.value())
                .query(Baselines::baseline)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Actor actor, Target former, String because, Instant now) {
        jdbc.sql("""
                insert into planning.baseline (id, target_id, comparator, amount, amount_to, due_on, because, replaced_at,
                  replaced_by)
                values (:id, :target, :comparator, :amount, :to, :due, :because, :now, :by)
                """)
                .param("id", Id.uuid())
                .param("target", former.id().value())
                .param("comparator", former.goal().comparator().name())
                .param("amount", former.goal().amount().orElse(null))
                .param("to", former.goal().to().orElse(null))
                .param("due", former.due().orElse(null))
                .param("because", because)
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .update();
    }

    private static Baseline baseline(ResultSet row, int number) throws SQLException {
        return new Baseline(
                Comparison.valueOf(row.getString("comparator")),
                Optional.ofNullable(row.getBigDecimal("amount")),
                Optional.ofNullable(row.getBigDecimal("amount_to")),
                Rows.findDay(row, "due_on"),
                row.getString("because"),
                Rows.instant(row, "replaced_at"));
    }
}
