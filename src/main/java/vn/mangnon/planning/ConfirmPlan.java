package vn.mangnon.planning;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.documents.DocumentNumber;
import vn.mangnon.documents.Outgoing.Paper;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;

/** Puts a plan in force, or keeps it as one without a number; either way its duties become dues, firm or provisional. */
@Component
public class ConfirmPlan {
    private final Plans plans;
    private final KeepContent content;
    private final PlanDues planDues;
    private final OutgoingNumbers numbers;
    private final Journal journal;

    ConfirmPlan(Plans plans, KeepContent content, PlanDues planDues, OutgoingNumbers numbers, Journal journal) {
        this.plans = plans;
        this.content = content;
        this.planDues = planDues;
        this.numbers = numbers;
        this.journal = journal;
    }

    @Transactional
    public void confirm(Actor actor, Plan plan, Instant now) {
        number(actor, plan);
        plans.update(plan);
        if (!plan.lineage().written()) {
            content.of(plan);
        }
        planDues.keep(actor, plan, now);
        String deed = plan.inForce() ? "planning.deed.in-force" : "planning.deed.unnumbered";
        journal.note(actor, deed, plan.ref(), Map.of());
    }

    /** What is in force stands in the register of outgoing documents; one whose number has a letter cannot. */
    private void number(Actor actor, Plan plan) {
        if (plan.inForce()
                && plan.number().filter(text -> text.matches("\\d{1,6}")).isPresent()) {
            DocumentNumber number =
                    new DocumentNumber(Integer.parseInt(plan.number().get()), plan.symbol());
            numbers.take(
                    actor,
                    plan.issuer(),
                    new Paper(number, plan.issuedOn().orElseThrow(), plan.kind(), plan.subject(), plan.ref()));
        }
    }
}
