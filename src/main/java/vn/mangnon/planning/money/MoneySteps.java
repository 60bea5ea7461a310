package vn.mangnon.planning.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;

/** The steps of the money of plans. Reached through the plan, which checks who may see it. */
@Component
class MoneySteps {
    private final JdbcClient jdbc;

    MoneySteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a plan's body got out of the superior's plan. */
    record Received(Optional<UUID> ours, MoneyStep step) {}

    /** A task of a plan below that carries out one of ours, and whose plan that is. */
    record Carrying(UUID ours, UUID theirs, UUID body, UUID plan) {}

    /** In their order. */
    @Transactional(readOnly = true)
    public List<MoneyStep> of(Plan plan) {
        return jdbc.sql("""
                select m.id, m.item_id, m.source, m.stage, m.amount, m.to_id, m.taken_on, m.because, m.by
                from planning.money_step m
                where m.plan_id = :plan order by m.sequence
                """)
                .param("plan", plan.id().value())
                .query((row, number) -> step(row))
                .list();
    }

    /** What the superior's plan released to this plan's body, each under the task of this plan that carries it out. */
    @Transactional(readOnly = true)
    public List<Received> received(Plan plan) {
        return jdbc.sql("""
                select m.id, m.item_id, m.source, m.stage, m.amount, m.to_id, m.taken_on, m.because, '' as by,
                       (select i.id from planning.item i
                        where i.plan_id = :plan and i.carries_out_id = m.item_id order by i.position limit 1) as ours
                from planning.money_step m
                where m.plan_id = :superior and m.to_id = :body order by m.sequence
                """)
                .param("plan", plan.id().value())
                .param("superior", plan.lineage().superior().map(Id::value).orElse(null))
                .param("body", plan.issuer())
                .query((row, number) -> new Received(Rows.findUuid(row, "ours"), step(row)))
                .list();
    }

    /** The tasks by which bodies below carry out this plan's, in plans that have been issued. */
    @Transactional(readOnly = true)
    public List<Carrying> carrying(Plan plan) {
        return jdbc.sql("""
                select i.id as ours, c.id as theirs, p.issuer_id as body, p.id as plan
                from planning.item i
                join planning.item c on c.carries_out_id = i.id
                join planning.plan p on p.id = c.plan_id and p.state in ('UNNUMBERED', 'IN_FORCE', 'SUPERSEDED')
                where i.plan_id = :plan and c.plan_id <> :plan
                """)
                .param("plan", plan.id().value())
                .query(Rows.of(Carrying.class))
                .list();
    }

    /** Nobody else takes a step of this plan until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Plan plan) {
        jdbc.sql("select id from planning.plan where id = :id for update")
                .param("id", plan.id().value())
                .query(UUID.class)
                .single();
    }

    /** False where it was taken before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(Actor actor, Plan plan, MoneyStep step) {
        return jdbc.sql("""
                insert into planning.money_step
                  (id, plan_id, item_id, source, stage, amount, to_id, taken_on, because, person_id, by, organization_id)
                values (:id, :plan, :item, :source, :stage, :amount, :to, :on, :because, :person, :by, :organization)
                on conflict (id) do nothing
                """)
                        .param("id", step.id().value())
                        .param("plan", plan.id().value())
                        .param("item", step.item().map(Id::value).orElse(null))
                        .param("source", step.source())
                        .param("stage", step.stage().name())
                        .param("amount", step.amount().amount())
                        .param("to", step.to().orElse(null))
                        .param("on", step.on())
                        .param("because", step.because())
                        .param("person", actor.person())
                        .param("by", actor.name())
                        .param("organization", actor.organization())
                        .update()
                == 1;
    }

    private static MoneyStep step(ResultSet row) throws SQLException {
        return new MoneyStep(
                new Id<>(Rows.uuid(row, "id")),
                Rows.findUuid(row, "item_id").map(Id::new),
                row.getString("source"),
                MoneyStage.valueOf(row.getString("stage")),
                new Dong(row.getLong("amount")),
                Rows.findUuid(row, "to_id"),
                Rows.day(row, "taken_on"),
                row.getString("because"),
                row.getString("by"));
    }
}
