package vn.mangnon.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Dues;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** How far a plan has come: its duties against what came in. */
@Component
public class PlanProgress {
    private final Provisions provisions;
    private final Organizations organizations;
    private final Dues dues;

    PlanProgress(Provisions provisions, Organizations organizations, Dues dues) {
        this.provisions = provisions;
        this.organizations = organizations;
        this.dues = dues;
    }

    Organization issuer(Plan plan) {
        return organizations.require(new Id<>(plan.issuer()));
    }

    /** The duties of a plan, each with who owes it and how often that was urged. */
    public List<DutyProgress> duties(Scope scope, Plan plan) {
        List<Provision> all = provisions.of(plan);
        List<UUID> ids = new ArrayList<>();
        all.forEach(provision -> {
            ids.add(provision.creditor());
            provision.via().ifPresent(ids::add);
            ids.addAll(provision.debtors());
        });
        Map<UUID, Organization> names = organizations.byId(ids);
        Map<UUID, List<Dues.Urged>> owed = dues.because(
                scope, all.stream().map(provision -> provision.id().value()).toList());
        return all.stream()
                .map(provision -> new DutyProgress(
                        provision, owed.getOrDefault(provision.id().value(), List.of()), names))
                .toList();
    }
}
