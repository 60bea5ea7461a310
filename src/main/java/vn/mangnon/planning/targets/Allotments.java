package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;

/** How targets are handed down: so much to each body. */
@Component
public class Allotments {
    private final JdbcClient jdbc;

    Allotments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shares of a plan's targets, by target and body. */
    @Transactional(readOnly = true)
    public Map<Id<Target>, Map<UUID, BigDecimal>> of(Plan plan) {
        Map<Id<Target>, Map<UUID, BigDecimal>> shares = new HashMap<>();
        jdbc.sql("""
                select a.target_id, a.organization_id, a.amount from planning.allotment a
                join planning.target t on t.id = a.target_id where t.plan_id = :plan
                """).param("plan", plan.id().value()).query((ResultSet row) -> {
            shares.computeIfAbsent(new Id<>(Rows.uuid(row, "target_id")), id -> new HashMap<>())
                    .put(Rows.uuid(row, "organization_id"), row.getBigDecimal("amount"));
        });
        return shares;
    }

    /** What was handed to one body out of a plan, by target. */
    @Transactional(readOnly = true)
    public Map<UUID, BigDecimal> to(Plan plan, UUID organization) {
        Map<UUID, BigDecimal> shares = new LinkedHashMap<>();
        jdbc.sql("""
                select a.target_id, a.amount from planning.allotment a join planning.target t on t.id = a.target_id
                where t.plan_id = :plan and a.organization_id = :organization order by t.position
                """)
                .param("plan", plan.id().value())
                .param("organization", organization)
                .query((ResultSet row) -> {
                    shares.put(Rows.uuid(row, "target_id"), row.getBigDecimal("amount"));
                });
        return shares;
    }

    /** The shares of a target as they shall be, with why they do not add up to it where they do not. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Id<Target> target, Map<UUID, BigDecimal> shares) {
        jdbc.sql("delete from planning.allotment where target_id = :target and organization_id <> all (:bodies)")
                .param("target", target.value())
                .param("bodies", shares.keySet().toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                insert into planning.allotment (target_id, organization_id, amount)
                select :target, body, amount from unnest(:bodies::uuid[], :amounts::numeric[]) as share (body, amount)
                on conflict (target_id, organization_id) do update set amount = excluded.amount
                """)
                .param("target", target.value())
                .param("bodies", shares.keySet().toArray(UUID[]::new))
                .param("amounts", shares.values().toArray(BigDecimal[]::new))
                .update();
    }
}
