package vn.mangnon.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Owing;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organizations;

/**
 * What a plan makes owed, kept in step with its duties. A due goes through the division the plan names, else through the
 * board that follows the debtor for the creditor. Debtors are told of what is new to them.
 */
@Component
class PlanDues {
    private static final String BECAUSE = "PLAN_CHANGED";

    private final Provisions provisions;
    private final Dues dues;
    private final Notices notices;
    private final Organizations organizations;

    PlanDues(Provisions provisions, Dues dues, Notices notices, Organizations organizations) {
        this.provisions = provisions;
        this.dues = dues;
        this.notices = notices;
        this.organizations = organizations;
    }

    /** Of a plan that nobody has confirmed nothing is owed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Actor actor, Plan plan, Instant now) {
        if (plan.state().binds()) {
            provisions.of(plan).forEach(provision -> owe(actor, plan, provision, now));
            provisions
                    .dropped(plan)
                    .forEach(id -> dues.endOthers(actor, Ref.of(Provision.KIND, id), List.of(), BECAUSE));
        }
    }

    private void owe(Actor actor, Plan plan, Provision provision, Instant now) {
        Ref subject = Ref.of(Provision.KIND, provision.id());
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        Map<UUID, UUID> followers = organizations.followers(provision.creditor(), today);
        dues.move(subject, provision.period());
        provision.debtors().forEach(debtor -> {
            boolean changed = dues.owe(
                    actor,
                    new Owing(
                            subject,
                            provision.clause(),
                            debtor,
                            provision.creditor(),
                            provision.via().or(() -> Optional.ofNullable(followers.get(debtor))),
                            provision.period(),
                            provision.rule(),
                            !plan.inForce()),
                    now);
            if (changed && plan.inForce()) {
                notices.tell(debtor, today, "planning.notice.owed", subject, "/plans/" + plan.id(), plan.name());
            }
        });
        dues.endOthers(actor, subject, provision.debtors(), BECAUSE);
    }
}
