package vn.mangnon.planning.programmes;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.planning.Plan;

/** Which tasks and targets of plans serve which targets of programmes. */
@Component
class Servings {
    private final JdbcClient jdbc;

    Servings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A task or a target that serves a programme's target.
     *
     * @param served the programme's target
     * @param plan whose task or target it is
     */
    record Serving(UUID served, UUID plan, UUID id, String text, boolean task) {}

    /** A target a plan may serve. */
    record Servable(UUID id, UUID programme, String what) {}

    /** What serves a programme's targets, out of confirmed plans. */
    @Transactional(readOnly = true)
    public List<Serving> of(Plan programme) {
        return jdbc.sql("""
                select s.* from (
                  select t.serves_id as served, t.plan_id as plan, t.id, t.what as text, false as task, t.position
                  from planning.target t join planning.target g on g.id = t.serves_id where g.plan_id = :programme
                  union all
                  select v.target_id, i.plan_id, i.id, i.text, true, i.position
                  from planning.item_serves v join planning.item i on i.id = v.item_id
                  join planning.target g on g.id = v.target_id where g.plan_id = :programme) s
                join planning.plan p on p.id = s.plan and p.state in ('UNNUMBERED', 'IN_FORCE', 'SUPERSEDED')
                order by p.period_first, p.id, s.task, s.position
                """)
                .param("programme", programme.id().value())
                .query(Rows.of(Serving.class))
                .list();
    }

    /** What the tasks and targets of a plan serve, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> by(Plan plan) {
        Map<UUID, UUID> serving = new HashMap<>();
        jdbc.sql("""
                select id, serves_id as served from planning.target where plan_id = :plan and serves_id is not null
                union all
                select v.item_id, v.target_id from planning.item_serves v
                join planning.item i on i.id = v.item_id where i.plan_id = :plan
                """).param("plan", plan.id().value()).query((ResultSet row) -> {
            serving.put(Rows.uuid(row, "id"), Rows.uuid(row, "served"));
        });
        return serving;
    }

    /** The targets of these programmes, which a scoped read has handed out. */
    List<Servable> servable(Collection<Plan> programmes) {
        return jdbc.sql("""
                select id, plan_id as programme, what from planning.target
                where plan_id = any (:programmes) order by plan_id, position
                """)
                .param(
                        "programmes",
                        programmes.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(Rows.of(Servable.class))
                .list();
    }

    boolean served(Plan programme) {
        return !of(programme).isEmpty();
    }

    /** A task serves this target from now on, or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void task(Plan plan, UUID task, Optional<UUID> target) {
        jdbc.sql("""
                delete from planning.item_serves v using planning.item i
                where v.item_id = :task and i.id = v.item_id and i.plan_id = :plan
                """).param("task", task).param("plan", plan.id().value()).update();
        target.ifPresent(served -> jdbc.sql("""
                insert into planning.item_serves (item_id, target_id)
                select i.id, :served from planning.item i where i.id = :task and i.plan_id = :plan and i.kind = 'TASK'
                """)
                .param("served", served)
                .param("task", task)
                .param("plan", plan.id().value())
                .update());
    }

    /** A target serves this one from now on, or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void target(Plan plan, UUID own, Optional<UUID> target) {
        jdbc.sql("""
                update planning.target set serves_id = :served, version = version + 1
                where id = :own and plan_id = :plan and serves_id is distinct from :served
                """)
                .param("served", target.orElse(null), java.sql.Types.OTHER)
                .param("own", own)
                .param("plan", plan.id().value())
                .update();
    }
}
