package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Indicators;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;

/** Takes one step of the money of a plan; one plan's steps are taken one after the other. */
@Component
public class TakeMoneyStep {
    private final MoneySteps steps;
    private final MoneyRules rules;
    private final Items items;
    private final Indicators indicators;
    private final Journal journal;

    TakeMoneyStep(MoneySteps steps, MoneyRules rules, Items items, Indicators indicators, Journal journal) {
        this.steps = steps;
        this.rules = rules;
        this.items = items;
        this.indicators = indicators;
        this.journal = journal;
    }

    /** Sent twice, it is taken once. Refused where the actor may not, or the line does not allow it. */
    @Transactional
    public void take(Actor actor, Plan plan, MoneyStep step, LocalDate today) {
        if (step.on().isAfter(today)) {
            throw new Refused("planning.money.future");
        }
        if (!rules.of(plan, today).allows(actor, plan, step.stage())) {
            throw new Refused("planning.money.not-yours." + step.stage());
        }
        requireOpen(plan, step);
        requireKnown(plan, step);
        steps.lock(plan);
        List<MoneyStep> all = steps.of(plan);
        if (all.stream().anyMatch(taken -> taken.id().equals(step.id()))) {
            return;
        }
        Line.of(all.stream()
                        .filter(taken -> taken.item().equals(step.item())
                                && taken.source().equals(step.source()))
                        .toList())
                .after(step);
        if (!steps.insert(actor, plan, step)) {
            throw new NotFound();
        }
        journal.note(
                actor,
                "planning.deed.money." + step.stage(),
                plan.ref(),
                Map.of("amount", step.amount().amount(), "source", step.source()));
    }

    /** A plan on its way to a decision is frozen; one that has ended asks for no more money. */
    private static void requireOpen(Plan plan, MoneyStep step) {
        boolean ended = plan.state() == PlanState.SUPERSEDED || plan.state() == PlanState.WITHDRAWN;
        if (plan.state() == PlanState.READ || ended && step.stage() != MoneyStage.RECALL) {
            throw new Refused("planning.money.ended");
        }
        if (plan.state() == PlanState.APPROVING && step.stage() == MoneyStage.ESTIMATE) {
            throw new Refused("planning.money.frozen");
        }
    }

    /** The task is one of the plan's, the source one of the catalogue's. */
    private void requireKnown(Plan plan, MoneyStep step) {
        Optional<UUID> task = step.item().map(Id::value);
        boolean known = task.isEmpty()
                || items.of(plan).stream()
                        .filter(Item::task)
                        .anyMatch(item -> item.id().value().equals(task.get()));
        boolean source =
                indicators.sources().stream().anyMatch(one -> one.code().equals(step.source()));
        if (!known || !source) {
            throw new NotFound();
        }
    }
}
