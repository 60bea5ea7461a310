package vn.mangnon.planning;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;

/** Puts a plan in force, or keeps it as one without a number; either way its duties become dues, firm or provisional. */
@Component
public class ConfirmPlan {
    private final Plans plans;
    private final KeepContent content;
    private final PlanDues planDues;
    private final Journal journal;

    ConfirmPlan(Plans plans, KeepContent content, PlanDues planDues, Journal journal) {
        this.plans = plans;
        this.content = content;
        this.planDues = planDues;
        this.journal = journal;
    }

    @Transactional
    public void confirm(Actor actor, Plan plan, Instant now) {
        plans.update(plan);
        if (!plan.lineage().written()) {
            content.of(plan);
        }
        planDues.keep(actor, plan, now);
        String deed = plan.inForce() ? "planning.deed.in-force" : "planning.deed.unnumbered";
        journal.note(actor, deed, Findings.ref(plan), Map.of());
    }
}
