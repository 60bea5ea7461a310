package vn.mangnon.planning.cascade;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
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
import vn.mangnon.units.SuccessorBodies;

/** Who owes a plan of its own under a plan, by when; settled by the plan that carries it out. */
@Component
public class OwnPlanDues {
    private final JdbcClient jdbc;
    private final Provisions provisions;
    private final Plans plans;
    private final Dues dues;
    private final SuccessorBodies successors;

    OwnPlanDues(JdbcClient jdbc, Provisions provisions, Plans plans, Dues dues, SuccessorBodies successors) {
        this.jdbc = jdbc;
        this.provisions = provisions;
        this.plans = plans;
        this.dues = dues;
        this.successors = successors;
    }

    /** What a body owes: an open due goes before one that was settled, then the earlier one. */
    record Owed(Due due) {
        private static final Comparator<Owed> FIRST =
                Comparator.comparing((Owed owed) -> !owed.due.open()).thenComparing(owed -> owed.due.until());

        /** The plan that settled it. */
        Optional<UUID> plan() {
            return due.settledBy().filter(by -> by.kind().equals(Plan.KIND)).map(Ref::id);
        }
    }

    /** By the body that has to issue it, or did: the debtor, or who took over from it. */
    Map<UUID, Owed> of(Scope scope, Plan plan, Instant now) {
        Map<UUID, Owed> owed = new HashMap<>();
        byBody(owed(scope, plan), now)
                .forEach((body, all) ->
                        all.stream().map(Owed::new).min(Owed.FIRST).ifPresent(first -> owed.put(body, first)));
        return owed;
    }

    /** A plan has come into force: what its body owed under the plans it carries out is settled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor actor, Scope scope, Plan plan, Instant now) {
        byBody(above(scope, plan), now)
                .getOrDefault(plan.issuer(), List.of())
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
        above(scope, plan).stream()
                .filter(due -> due.settledBy().filter(plan.ref()::equals).isPresent())
                .forEach(due -> dues.reopen(actor, due.id(), now));
    }

    private void close(Actor actor, Due due, Plan plan, Instant now) {
        if (due.open()) {
            dues.settle(actor, due.id(), plan.ref(), now);
        }
    }

    private Map<UUID, List<Due>> byBody(List<Due> all, Instant now) {
        Map<UUID, UUID> issuers = issuers(all);
        Map<UUID, UUID> living = successors.living(
                all.stream().map(Due::debtor).distinct().toList(),
                now.atZone(Vietnam.ZONE).toLocalDate());
        return all.stream()
                .collect(Collectors.groupingBy(due -> due.open()
                        ? living.getOrDefault(due.debtor(), due.debtor())
                        : new Owed(due).plan().map(issuers::get).orElse(due.debtor())));
    }

    /** Who issued the plans that settled these, by plan. */
    private Map<UUID, UUID> issuers(List<Due> settled) {
        Map<UUID, UUID> issuers = new HashMap<>();
        jdbc.sql("select id, issuer_id from planning.plan where id = any (:plans)")
                .param(
                        "plans",
                        settled.stream()
                                .flatMap(due -> new Owed(due).plan().stream())
                                .toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    issuers.put(Rows.uuid(row, "id"), Rows.uuid(row, "issuer_id"));
                });
        return issuers;
    }

    /** Plans owed under the one that a plan carries out. */
    private List<Due> above(Scope scope, Plan plan) {
        return plan.lineage()
                .superior()
                .flatMap(superior -> plans.find(scope, superior))
                .map(superior -> owed(scope, superior))
                .orElse(List.of());
    }

    private List<Due> owed(Scope scope, Plan plan) {
        return dues.because(scope, duties(plan)).values().stream()
                .flatMap(List::stream)
                .map(Dues.Urged::due)
                .toList();
    }

    private Collection<UUID> duties(Plan plan) {
        return provisions.of(plan).stream()
                .filter(provision -> provision.kind() == Due.Kind.PLAN)
                .map(Provision::id)
                .map(id -> id.value())
                .toList();
    }
}
