package vn.mangnon.planning.programmes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.programmes.Servings.Servable;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;

/** Says which targets of programmes the tasks and targets of a plan serve. */
@Component
public class ServeProgrammes {
    private final Plans plans;
    private final Items items;
    private final Targets targets;
    private final Servings servings;
    private final Journal journal;

    ServeProgrammes(Plans plans, Items items, Targets targets, Servings servings, Journal journal) {
        this.plans = plans;
        this.items = items;
        this.targets = targets;
        this.servings = servings;
        this.journal = journal;
    }

    /** The programmes a plan may serve: those the reader sees that share a day with it. */
    @Transactional(readOnly = true)
    public List<Plan> programmes(Scope scope, Plan plan) {
        return plans.list(scope).stream()
                .map(Plans.Listed::plan)
                .filter(one -> one.lineage().programme() && one.state().confirmed())
                .filter(one -> !one.id().equals(plan.id()))
                .filter(one -> !one.period().last().isBefore(plan.period().first())
                        && !one.period().first().isAfter(plan.period().last()))
                .toList();
    }

    /**
     * Keeps what is served, by the ids of the plan's own tasks and targets; what is not named serves nothing. Another
     * plan's task, and a target that is of none of those programmes, are not found.
     */
    @Transactional
    public void keep(Scope scope, Actor actor, Plan plan, Map<UUID, UUID> serving) {
        List<UUID> servable = servings.servable(programmes(scope, plan)).stream()
                .map(Servable::id)
                .toList();
        if (!servable.containsAll(serving.values())) {
            throw new NotFound();
        }
        items.of(plan).stream()
                .filter(Item::task)
                .map(task -> task.id().value())
                .forEach(task -> servings.task(plan, task, Optional.ofNullable(serving.get(task))));
        for (Target target : targets.of(plan)) {
            UUID own = target.id().value();
            servings.target(plan, own, Optional.ofNullable(serving.get(own)));
        }
        journal.note(actor, "planning.deed.serving", plan.ref(), Map.of("links", serving.size()));
    }
}
