package vn.mangnon.planning.programmes;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Lineage;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;

/** Says that a plan runs for several years with milestones, so that other plans may serve it; or that it does not. */
@Component
public class MarkProgramme {
    private final Plans plans;
    private final Servings servings;
    private final Journal journal;

    MarkProgramme(Plans plans, Servings servings, Journal journal) {
        this.plans = plans;
        this.servings = servings;
        this.journal = journal;
    }

    /** Refused for a plan of one year, and for a programme that is served. */
    @Transactional
    public void mark(Actor actor, Plan plan, boolean programme) {
        if (plan.lineage().programme() == programme) {
            return;
        }
        if (programme && plan.period().first().getYear() == plan.period().last().getYear()) {
            throw new Refused("planning.programme.one-year");
        }
        if (!programme && servings.served(plan)) {
            throw new Refused("planning.programme.is-served");
        }
        Lineage lineage = plan.lineage();
        plans.update(plan.of(
                new Lineage(lineage.written(), programme, lineage.superior(), lineage.replaces(), lineage.how())));
        journal.note(actor, programme ? "planning.deed.programme" : "planning.deed.no-programme", plan.ref(), Map.of());
    }
}
