package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/** Sets targets, changes them with a reason once they are in force, hands them down. */
@Component
public class SetTargets {
    private final Plans plans;
    private final Targets targets;
    private final Baselines baselines;
    private final Allotments allotments;
    private final Journal journal;

    SetTargets(Plans plans, Targets targets, Baselines baselines, Allotments allotments, Journal journal) {
        this.plans = plans;
        this.targets = targets;
        this.baselines = baselines;
        this.allotments = allotments;
        this.journal = journal;
    }

    /**
     * A target of a draft is set freely; of a plan in force its number and day change only with a reason, and the former
     * line is kept.
     */
    @Transactional
    public void set(Actor actor, Plan plan, Target target, String because, Instant now) {
        Optional<Target> former = targets.of(plan).stream()
                .filter(one -> one.id().equals(target.id()))
                .findFirst();
        if (plan.state().binds()) {
            former.filter(one -> !one.goal().equals(target.goal()) || !one.due().equals(target.due()))
                    .ifPresent(one -> {
                        if (because.isEmpty()) {
                            throw new Refused("planning.target.why");
                        }
                        baselines.keep(actor, one, because, now);
                    });
            if (former.isEmpty()) {
                throw new Refused("planning.no-draft");
            }
        } else {
            plans.holdDraft(plan);
        }
        targets.store(plan, target);
        note(actor, plan, "planning.deed.target");
    }

    @Transactional
    public void delete(Actor actor, Plan plan, Id<Target> id) {
        plans.holdDraft(plan);
        long leaning = targets.leanedOn(id);
        if (leaning > 0) {
            throw new Refused("planning.target.leaned-on", leaning);
        }
        targets.delete(plan, id);
        note(actor, plan, "planning.deed.target");
    }

    /**
     * Hands a target down. What is added up must come to the target's number, or a reason says why not.
     *
     * @param shares by body; nought for none
     */
    @Transactional
    public void allot(Actor actor, Plan plan, Target target, Map<UUID, BigDecimal> shares, String because) {
        if (plan.state() != PlanState.DRAFT && !plan.state().binds()) {
            throw new Refused("planning.no-draft");
        }
        if (because.isEmpty() && !adds(target, List.copyOf(shares.values()))) {
            throw new Refused("planning.allotment.off");
        }
        allotments.keep(target.id(), shares);
        targets.store(plan, target.deviating(because));
        note(actor, plan, "planning.deed.allotted");
    }

    /** Whether shares come to the target's number; a share of a whole and a number for each body are not added up. */
    private static boolean adds(Target target, List<BigDecimal> shares) {
        Optional<BigDecimal> whole = target.goal().amount();
        if (shares.isEmpty() || target.level().each() || target.goal().percent() || whole.isEmpty()) {
            return true;
        }
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole.get()) == 0;
    }

    private void note(Actor actor, Plan plan, String deed) {
        journal.note(actor, deed, plan.ref(), Map.of());
    }
}
