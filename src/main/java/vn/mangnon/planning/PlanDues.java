package vn.mangnon.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.OweDues;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Vietnam;

/**
 * What a plan makes owed, kept in step with its duties: all rounds until the end of next year. What would take long waits for
 * {@link LayOutWaiting}. Debtors are told of what is new to them.
 */
@Component
class PlanDues {
    /** As many dues as are laid out at once while somebody waits for the page. */
    static final int AT_ONCE = 20_000;

    private static final String BECAUSE = "PLAN_CHANGED";

    private final Provisions provisions;
    private final LaidProvisions laidProvisions;
    private final LayOutProvision layOut;
    private final OweDues oweDues;
    private final Notices notices;

    PlanDues(
            Provisions provisions,
            LaidProvisions laidProvisions,
            LayOutProvision layOut,
            OweDues oweDues,
            Notices notices) {
        this.provisions = provisions;
        this.laidProvisions = laidProvisions;
        this.layOut = layOut;
        this.oweDues = oweDues;
        this.notices = notices;
    }

    /** Of a plan that nobody has confirmed nothing is owed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Actor actor, Plan plan, Instant now) {
        if (!plan.state().binds()) {
            return;
        }
        long room = AT_ONCE;
        Set<UUID> changed = new HashSet<>();
        for (Provision provision : provisions.of(plan)) {
            room -= (long) provision.debtors().size() * layOut.rounds(plan, provision, now);
            if (room >= 0) {
                changed.addAll(layOut.as(Optional.of(actor), plan, provision, now));
            } else {
                laidProvisions.wait(provision);
            }
        }
        for (var id : provisions.dropped(plan)) {
            oweDues.endOthers(Optional.of(actor), Ref.of(Provision.KIND, id), List.of(), BECAUSE);
        }
        tell(plan, changed, now);
    }

    /** Lays out one duty that waited; who has not heard of the duty before is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catchUp(Plan plan, Provision provision, Instant now) {
        boolean first = provision.laid().from().isEmpty();
        Set<UUID> changed = layOut.as(Optional.empty(), plan, provision, now);
        if (first) {
            tell(plan, changed, now);
        }
    }

    private void tell(Plan plan, Set<UUID> debtors, Instant now) {
        if (plan.inForce()) {
            LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
            Ref about = plan.ref();
            debtors.forEach(debtor ->
                    notices.tell(debtor, today, "planning.notice.owed", about, "/plans/" + plan.id(), plan.name()));
        }
    }
}
