package vn.mangnon.planning.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.planning.ConfirmPlan;
import vn.mangnon.planning.Lineage.Replacement;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.cascade.OwnPlanDues;
import vn.mangnon.planning.targets.Allotments;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;

/** Issues a plan that was written here: it gets its number, comes into force, and what it replaces ends. */
@Component
public class IssuePlan {
    private final Plans plans;
    private final ConfirmPlan confirmPlan;
    private final EndPlan endPlan;
    private final OwnPlanDues ownPlans;
    private final Allotments allotments;
    private final Notices notices;
    private final Items items;
    private final Journal journal;

    IssuePlan(
            Plans plans,
            ConfirmPlan confirmPlan,
            EndPlan endPlan,
            OwnPlanDues ownPlans,
            Allotments allotments,
            Notices notices,
            Items items,
            Journal journal) {
        this.plans = plans;
        this.confirmPlan = confirmPlan;
        this.endPlan = endPlan;
        this.ownPlans = ownPlans;
        this.allotments = allotments;
        this.notices = notices;
        this.items = items;
        this.journal = journal;
    }

    /** Refuses a number that another paper of the body has in that year, and an empty plan. */
    @Transactional
    public void issue(Actor actor, Scope scope, Plan plan, int number, LocalDate on, Instant now) {
        plans.holdDraft(plan);
        enter(actor, scope, plan, number, on, now);
    }

    /** The same at the end of a chain of approval, whose decision holds the plan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Actor actor, Scope scope, Plan plan, int number, LocalDate on, Instant now) {
        if (items.of(plan).stream().noneMatch(Item::task)) {
            throw new Refused("planning.issue.no-task");
        }
        Plan issued =
                plan.confirmed(Optional.of(String.valueOf(number)), plan.symbol(), Optional.of(on), plan.period());
        confirmPlan.confirm(actor, issued, now);
        ownPlans.settle(actor, scope, issued, now);
        issued.lineage()
                .replaces()
                .filter(old -> issued.lineage()
                        .how()
                        .filter(Replacement.SUPERSEDES::equals)
                        .isPresent())
                .flatMap(old -> plans.find(scope, old))
                .filter(old -> old.state().binds())
                .ifPresent(old -> endPlan.supersede(actor, old, issued, on));
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        allotments.of(issued).values().stream()
                .flatMap(shares -> shares.keySet().stream())
                .distinct()
                .forEach(body -> notices.tell(
                        body, today, "planning.notice.allotted", issued.ref(), "/plans/" + issued.id(), issued.name()));
        journal.note(actor, "planning.deed.issued", issued.ref(), Map.of("number", number));
    }
}
