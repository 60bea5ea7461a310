package vn.mangnon.planning.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;

/** Who owes a plan of its own under a plan, by when; settled by the plan that carries it out. */
@Component
public class OwnPlanDues {
    private final Provisions provisions;
    private final Plans plans;
    private final Dues dues;

    OwnPlanDues(Provisions provisions, Plans plans, Dues dues) {
        this.provisions = provisions;
        this.plans = plans;
        this.dues = dues;
    }

    /** By when a body owes its plan, and the one it gave. */
    record Owed(Instant at, Optional<UUID> given) {
        /** The last day on which it is in time. */
        LocalDate day() {
            return at.minusSeconds(1).atZone(Vietnam.ZONE).toLocalDate();
        }
    }

    /** By debtor. */
    Map<UUID, Owed> of(Scope scope, Plan plan) {
        Map<UUID, Owed> owed = new HashMap<>();
        owed(scope, plan)
                .forEach(due -> owed.put(
                        due.debtor(), new Owed(due.until(), due.settledBy().map(Ref::id))));
        return owed;
    }

    /** A plan has come into force: what its body owed under the plans it carries out is settled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor actor, Scope scope, Plan plan, Instant now) {
        above(scope, plan)
                .filter(due -> due.debtor().equals(plan.issuer()))
                .forEach(due -> close(actor, due, plan, now));
    }

    /** A body says with which of its plans it did what was owed. Said again, the first stands. */
    @Transactional
    public void settle(Actor actor, Due due, Plan plan, Instant now) {
        if (due.provisional() || due.ended()) {
            throw new Refused("dues.settle.not-owed");
        }
        close(actor, due, plan, now);
    }

    /** A plan was withdrawn: what it had settled is owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Actor actor, Scope scope, Plan plan, Instant now) {
        above(scope, plan)
                .filter(due -> due.settledBy().filter(plan.ref()::equals).isPresent())
                .forEach(due -> dues.reopen(actor, due.id(), now));
    }

    private void close(Actor actor, Due due, Plan plan, Instant now) {
        if (due.open()) {
            dues.settle(actor, due.id(), plan.ref(), now);
        }
    }

    /** Plans owed under the one that a plan carries out. */
    private Stream<Due> above(Scope scope, Plan plan) {
        return plan.lineage().superior().flatMap(superior -> plans.find(scope, superior)).stream()
                .flatMap(superior -> owed(scope, superior));
    }

    private Stream<Due> owed(Scope scope, Plan plan) {
        return dues.because(scope, duties(plan)).values().stream()
                .flatMap(List::stream)
                .map(Dues.Urged::due);
    }

    private Collection<UUID> duties(Plan plan) {
        return provisions.of(plan).stream()
                .filter(provision -> provision.kind() == Due.Kind.PLAN)
                .map(Provision::id)
                .map(id -> id.value())
                .toList();
    }
}
