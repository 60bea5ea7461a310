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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Responsibilities;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;

/** Who owes a plan of its own under a plan, by when; settled by the plan that carries it out. */
@Component
public class OwnPlanDues {
    private final JdbcClient jdbc;
    private final Provisions provisions;
    private final Plans plans;
    private final Dues dues;
    private final Responsibilities responsibilities;
    private final Organizations organizations;

    OwnPlanDues(
            JdbcClient jdbc,
            Provisions provisions,
            Plans plans,
            Dues dues,
            Responsibilities responsibilities,
            Organizations organizations) {
        this.jdbc = jdbc;
        this.provisions = provisions;
        this.plans = plans;
        this.dues = dues;
        this.responsibilities = responsibilities;
        this.organizations = organizations;
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

    /** By the body that has to issue it: the debtor, or who took over from it. */
    Map<UUID, Owed> of(Scope scope, Plan plan, Instant now) {
        Map<UUID, Owed> owed = new HashMap<>();
        byBody(scope, plan, now)
                .forEach((body, all) ->
                        all.stream().map(Owed::new).min(Owed.FIRST).ifPresent(one -> owed.put(body, one)));
        return owed;
    }

    /** A plan has come into force: what its body owed under the plan it carries out is settled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Actor actor, Scope scope, Plan plan, Instant now) {
        plan
                .lineage()
                .superior()
                .flatMap(superior -> plans.find(scope, superior))
                .map(superior -> byBody(scope, superior, now).getOrDefault(plan.issuer(), List.of()))
                .stream()
                .flatMap(List::stream)
                .filter(Due::open)
                .forEach(due -> dues.settle(actor, due.id(), Ref.of(Plan.KIND, plan.id()), now));
    }

    /** A plan was withdrawn: what it had settled is owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Actor actor, Scope scope, Plan plan, Instant now) {
        plan.lineage().superior().flatMap(superior -> plans.find(scope, superior)).stream()
                .flatMap(superior -> dues(scope, superior).stream())
                .filter(due -> due.settledBy()
                        .filter(Ref.of(Plan.KIND, plan.id())::equals)
                        .isPresent())
                .forEach(due -> dues.reopen(actor, due.id(), now));
    }

    private Map<UUID, List<Due>> byBody(Scope scope, Plan plan, Instant now) {
        List<Due> all = dues(scope, plan);
        Map<UUID, UUID> answering = responsibilities.at(
                all.stream().filter(Due::open).map(due -> due.id().value()).toList(), now);
        Map<UUID, UUID> issuers = issuers(all);
        Map<UUID, UUID> bodies = new HashMap<>();
        organizations
                .byId(Stream.concat(answering.values().stream(), all.stream().map(Due::debtor))
                        .toList())
                .forEach((id, one) -> bodies.put(id, one.body().value()));
        return all.stream()
                .collect(Collectors.groupingBy(due -> new Owed(due)
                        .plan()
                        .map(issuers::get)
                        .orElseGet(() -> body(
                                bodies,
                                due.debtor(),
                                answering.getOrDefault(due.id().value(), due.debtor())))));
    }

    /** A part of the debtor to which it was handed issues nothing of its own. */
    private static UUID body(Map<UUID, UUID> bodies, UUID debtor, UUID answering) {
        UUID body = bodies.getOrDefault(answering, answering);
        return body.equals(bodies.getOrDefault(debtor, debtor)) ? debtor : body;
    }

    /** Who issued what settled these, by plan. */
    private Map<UUID, UUID> issuers(List<Due> dues) {
        Map<UUID, UUID> issuers = new HashMap<>();
        jdbc.sql("select id, issuer_id from planning.plan where id = any (:plans)")
                .param(
                        "plans",
                        dues.stream()
                                .flatMap(due -> new Owed(due).plan().stream())
                                .toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    issuers.put(Rows.uuid(row, "id"), Rows.uuid(row, "issuer_id"));
                });
        return issuers;
    }

    private List<Due> dues(Scope scope, Plan plan) {
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
