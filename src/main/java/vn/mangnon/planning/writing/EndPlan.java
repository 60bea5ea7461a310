package vn.mangnon.planning.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.dues.OweDues;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.planning.cascade.OwnPlanDues;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;

/**
 * Ends a plan: another takes its place, or its body calls it back. It stays readable with its number; what is still owed
 * because of it ends with the reason, and what was handed in stays.
 */
@Component
public class EndPlan {
    private static final String SUPERSEDED = "PLAN_SUPERSEDED";
    private static final String WITHDRAWN = "PLAN_WITHDRAWN";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Provisions provisions;
    private final OweDues dues;
    private final OwnPlanDues ownPlans;
    private final OutgoingNumbers numbers;
    private final Journal journal;

    EndPlan(
            JdbcClient jdbc,
            Plans plans,
            Provisions provisions,
            OweDues dues,
            OwnPlanDues ownPlans,
            OutgoingNumbers numbers,
            Journal journal) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.provisions = provisions;
        this.dues = dues;
        this.ownPlans = ownPlans;
        this.numbers = numbers;
        this.journal = journal;
    }

    /** Called back by its body, with a reason. */
    @Transactional
    public void withdraw(Actor actor, Scope scope, Plan plan, LocalDate on, String because, Instant now) {
        if (!plan.state().binds()) {
            throw new Refused("planning.ending.not-in-force");
        }
        plan.issuedOn().filter(on::isBefore).ifPresent(issued -> {
            throw new Refused("planning.ending.too-early");
        });
        end(actor, plan.in(PlanState.WITHDRAWN), on, because, WITHDRAWN);
        ownPlans.reopen(actor, scope, plan, now);
        numbers.withdraw(plan.ref(), on, because);
        journal.note(actor, "planning.deed.withdrawn", plan.ref(), Map.of());
    }

    /** Another took its place on the day that one was issued. */
    @Transactional(propagation = Propagation.MANDATORY)
    void supersede(Actor actor, Plan old, Plan by, LocalDate on) {
        end(actor, old.in(PlanState.SUPERSEDED), on, by.name(), SUPERSEDED);
        journal.note(actor, "planning.deed.superseded", old.ref(), Map.of());
    }

    private void end(Actor actor, Plan ended, LocalDate on, String because, String reason) {
        jdbc.sql("update planning.plan set ended_on = :on, ended_because = :because where id = :id")
                .param("on", on)
                .param("because", because)
                .param("id", ended.id().value())
                .update();
        plans.update(ended);
        for (Provision provision : provisions.of(ended)) {
            dues.endOthers(Optional.of(actor), provision.ref(), List.of(), reason);
        }
    }
}
