package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** Who appraises the money of a body's plans, and when released money is idle: dated, by body. */
@Component
public class MoneyRules {
    private final JdbcClient jdbc;
    private final Journal journal;

    MoneyRules(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What holds for a plan on a day: what its body decided last, else what holds for all. */
    @Transactional(readOnly = true)
    public MoneyRule of(Plan plan, LocalDate day) {
        return jdbc.sql("""
                select finance_id, idle_days from planning.money_rule
                where (body_id = :body or body_id is null) and since <= :day
                order by body_id is null, since desc limit 1
                """)
                .param("body", plan.issuer())
                .param("day", day)
                .query((row, number) -> new MoneyRule(Rows.findUuid(row, "finance_id"), row.getInt("idle_days")))
                .single();
    }

    /** Decides anew from a day on; what held before keeps holding for the days before. */
    @Transactional
    public void decide(Actor actor, UUID body, LocalDate since, MoneyRule rule) {
        jdbc.sql("""
                insert into planning.money_rule (body_id, since, finance_id, idle_days)
                values (:body, :since, :finance, :days)
                on conflict (body_id, since) do update
                set finance_id = excluded.finance_id, idle_days = excluded.idle_days
                """)
                .param("body", body)
                .param("since", since)
                .param("finance", rule.finance().orElse(null))
                .param("days", rule.idleDays())
                .update();
        journal.note(
                actor,
                "planning.deed.money-rule",
                new Ref("organization", body),
                Map.of("days", rule.idleDays(), "since", since.toString()));
    }

    /** Whether a plan's money is the reader's business: she is in its body or above it, or appraises it. */
    @Transactional(readOnly = true)
    public boolean concerns(Scope scope, Actor actor, Plan plan, MoneyRule rule) {
        Optional<UUID> finance = rule.finance();
        return finance.filter(body -> body.equals(actor.organization()) || body.equals(actor.body()))
                        .isPresent()
                || jdbc.sql("select :issuer in (select units.organizations_within(:seenOrganizations))")
                        .param("issuer", plan.issuer())
                        .params(scope.parameters())
                        .query(Rows.of(Boolean.class))
                        .single();
    }
}
