package vn.mangnon.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organizations;

/**
 * Puts a plan in force, or keeps it as one without a number; either way its duties become dues, firm or provisional.
 * A due goes through the division the plan names, else through the board that follows the debtor for the creditor.
 */
@Component
public class ConfirmPlan {
    private final Plans plans;
    private final Provisions provisions;
    private final Dues dues;
    private final Notices notices;
    private final Organizations organizations;
    private final Journal journal;

    ConfirmPlan(
            Plans plans,
            Provisions provisions,
            Dues dues,
            Notices notices,
            Organizations organizations,
            Journal journal) {
        this.organizations = organizations;
        this.plans = plans;
        this.provisions = provisions;
        this.dues = dues;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void confirm(Actor actor, Plan plan, Instant now) {
        plans.update(plan);
        provisions.of(plan).forEach(provision -> owe(actor, plan, provision, now));
        String deed = plan.inForce() ? "planning.deed.in-force" : "planning.deed.unnumbered";
        journal.note(actor, deed, Findings.ref(plan), Map.of());
    }

    private void owe(Actor actor, Plan plan, Provision provision, Instant now) {
        Ref subject = Ref.of(Provision.KIND, provision.id());
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        Map<UUID, UUID> followers = organizations.followers(provision.creditor(), today);
        provision.debtors().forEach(debtor -> {
            dues.owe(
                    actor,
                    new Dues.Owing(
                            subject,
                            provision.clause(),
                            debtor,
                            provision.creditor(),
                            provision.via().or(() -> Optional.ofNullable(followers.get(debtor))),
                            provision.period(),
                            provision.rule(),
                            !plan.inForce()),
                    now);
            if (plan.inForce()) {
                notices.tell(debtor, today, "planning.notice.owed", subject, "/plans/" + plan.id(), plan.name());
            }
        });
        dues.endOthers(actor, subject, provision.debtors(), "PLAN_CHANGED");
    }
}
