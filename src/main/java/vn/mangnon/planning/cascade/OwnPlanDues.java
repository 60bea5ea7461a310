package vn.mangnon.planning.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        dues.because(scope, duties(plan)).values().stream()
                .flatMap(List::stream)
                .map(Dues.Urged::due)
                .forEach(due -> owed.put(
                        due.debtor(), new Owed(due.until(), due.settledBy().map(Ref::id))));
        return owed;
    }

    /** A plan has come into force: what its body owed under the plans it carries out is settled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor actor, Scope scope, Plan plan, Instant now) {
        plan.lineage()
                .superior()
                .flatMap(superior -> plans.find(scope, superior))
                .ifPresent(superior -> dues.because(scope, duties(superior)).values().stream()
                        .flatMap(List::stream)
                        .map(Dues.Urged::due)
                        .filter(due -> due.debtor().equals(plan.issuer()) && due.open())
                        .forEach(due -> dues.settle(actor, due.id(), Ref.of(Plan.KIND, plan.id()), now)));
    }

    /** A plan was withdrawn: what it had settled is owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Actor actor, Scope scope, Plan plan, Instant now) {
        plan.lineage()
                .superior()
                .flatMap(superior -> plans.find(scope, superior))
                .ifPresent(superior -> dues.because(scope, duties(superior)).values().stream()
                        .flatMap(List::stream)
                        .map(Dues.Urged::due)
                        .filter(due -> due.settledBy()
                                .filter(Ref.of(Plan.KIND, plan.id())::equals)
                                .isPresent())
                        .forEach(due -> dues.reopen(actor, due.id(), now)));
    }

    private Collection<UUID> duties(Plan plan) {
        return provisions.of(plan).stream()
                .filter(provision -> provision.kind() == Due.Kind.PLAN)
                .map(Provision::id)
                .map(id -> id.value())
                .toList();
    }
}
