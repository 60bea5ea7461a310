package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.DueRule;
import vn.mangnon.planning.pages.ProvisionsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Organizations.NamedOrganization;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The reporting duties of a plan: who owes what to whom, through whom, by when. */
@Controller
@RequestMapping("/plans/{id}/provisions")
@Allow({Role.OFFICER, Role.LEADER})
class ProvisionController {
    private final Plans plans;
    private final Findings findings;
    private final Provisions provisions;
    private final Organizations organizations;
    private final ReviseDuties revise;
    private final BusinessClock clock;

    ProvisionController(
            Plans plans,
            Findings findings,
            Provisions provisions,
            Organizations organizations,
            ReviseDuties revise,
            BusinessClock clock) {
        this.revise = revise;
        this.clock = clock;
        this.plans = plans;
        this.findings = findings;
        this.provisions = provisions;
        this.organizations = organizations;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        return Html.of(page(plan, Form.blank()));
    }

    @PostMapping
    View save(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        Id<Provision> provision = new Id<>(form.requiredId("provision"));
        LocalDate due = form.requiredDay("dueOn");
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
        }
        UUID creditor = form.id("creditor").orElse(plan.issuer());
        Optional<UUID> via = form.id("via");
        Set<UUID> debtors = new HashSet<>(form.ids("debtors"));
        debtors.remove(creditor);
        via.ifPresent(debtors::remove);
        if (debtors.isEmpty()) {
            form.reject("debtors", "planning.provision.nobody");
        }
        Set<UUID> named = new HashSet<>(debtors);
        named.add(creditor);
        via.ifPresent(named::add);
        if (organizations.byId(named).size() < named.size()) {
            form.reject("debtors", "web.form.choose");
        }
        DueRule.Operator operator = form.choice("operator", DueRule.Operator.class);
        String what = form.requiredText("what", 1_000);
        if (form.invalid()) {
            return Html.invalid(page(plan, form));
        }
        revise.save(
                actor,
                plan,
                new Provision(
                        provision,
                        id,
                        form.id("finding").map(Id::new),
                        what,
                        form.text("clause", 2_000),
                        creditor,
                        via,
                        new DueRule(operator, due),
                        new Period(first, last),
                        debtors),
                clock.now());
        return Redirect.to("/plans/" + id + "/provisions#p-" + provision).saying("planning.provision.saved");
    }

    private ProvisionsPage page(Plan plan, Form form) {
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        List<Organization> choices = organizations
                .nameable(issuer, plan.period().first())
                .stream()
                .map(NamedOrganization::organization)
                .toList();
        List<Finding> duties = findings.of(plan).stream()
                .filter(finding -> finding.kind() == FindingKind.DUTY && finding.counts())
                .toList();
        return new ProvisionsPage(plan, duties, provisions.of(plan), choices, form);
    }
}
