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
import vn.mangnon.dues.Frame.Occasion;
import vn.mangnon.dues.Regimes;
import vn.mangnon.dues.RuleForm;
import vn.mangnon.planning.pages.ProvisionsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
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

/** The duties of a plan: who owes what to whom, through whom, by when. */
@Controller
@RequestMapping("/plans/{id}/provisions")
@Allow({Role.OFFICER, Role.LEADER})
class ProvisionController {
    private final Plans plans;
    private final Findings findings;
    private final Provisions provisions;
    private final Organizations organizations;
    private final Regimes regimes;
    private final ReviseDuties revise;
    private final BusinessClock clock;

    ProvisionController(
            Plans plans,
            Findings findings,
            Provisions provisions,
            Organizations organizations,
            Regimes regimes,
            ReviseDuties revise,
            BusinessClock clock) {
        this.plans = plans;
        this.findings = findings;
        this.provisions = provisions;
        this.organizations = organizations;
        this.regimes = regimes;
        this.revise = revise;
        this.clock = clock;
    }

    /** With {@code add}, an empty form too: for another duty of a finding, or for one of its own. */
    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form query) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        return Html.of(page(
                plan,
                Form.blank(),
                query.typed().containsKey("add") ? Optional.of(query.value("add")) : Optional.empty()));
    }

    /** Saves it; where another kind of rule was just chosen, only shows the fields that kind asks for. */
    @PostMapping
    View save(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        if (RuleForm.choosing(form)) {
            return Html.of(page(plan, form, Optional.empty()));
        }
        Optional<Provision> read =
                ProvisionForm.read(plan, form, regimes.all()).filter(provision -> known(form, provision));
        if (read.isEmpty()) {
            return Html.invalid(page(plan, form, Optional.empty()));
        }
        revise.save(actor, plan, read.get(), clock.now());
        return Redirect.to("/plans/" + id + "/provisions#p-" + read.get().id()).saying("planning.provision.saved");
    }

    /** Something happened that a duty counts from, or is asked for by a day. */
    @PostMapping("/{provision}/occasions")
    View happened(
            @PathVariable Id<Plan> id, @PathVariable Id<Provision> provision, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        Provision duty = provisions.of(plan).stream()
                .filter(found -> found.id().equals(provision))
                .findFirst()
                .orElseThrow(NotFound::new);
        LocalDate day = form.requiredDay("happenedOn");
        Optional<LocalDate> askedFor = form.day("askedFor");
        if (duty.onRequest() && askedFor.isEmpty()) {
            form.reject("askedFor", "web.form.required");
        }
        askedFor.filter(asked -> asked.isBefore(day))
                .ifPresent(asked -> form.reject("askedFor", "shared.period.backwards"));
        String words = form.requiredText("words", 1_000);
        Occasion occasion = new Occasion(new Id<>(form.requiredId("occasion")), day, askedFor);
        if (form.invalid()) {
            return Html.invalid(page(plan, form, Optional.empty()));
        }
        revise.happened(actor, plan, duty, occasion, words, clock.now());
        return Redirect.to("/plans/" + id + "/provisions#p-" + provision).saying("planning.occasion.saved");
    }

    private boolean known(Form form, Provision provision) {
        Set<UUID> named = new HashSet<>(provision.debtors());
        named.add(provision.creditor());
        provision.via().ifPresent(named::add);
        if (organizations.byId(named).size() < named.size()) {
            form.reject("debtors", "web.form.choose");
        }
        return !form.invalid();
    }

    private ProvisionsPage page(Plan plan, Form form, Optional<String> add) {
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        List<Organization> choices = organizations
                .nameable(issuer, plan.period().first())
                .stream()
                .map(NamedOrganization::organization)
                .toList();
        List<Finding> all = findings.of(plan).stream().filter(Finding::counts).toList();
        List<Finding> duties = all.stream()
                .filter(finding -> finding.kind() == FindingKind.DUTY)
                .toList();
        List<Finding> times = all.stream()
                .filter(finding -> finding.kind() == FindingKind.TIME)
                .toList();
        return new ProvisionsPage(plan, duties, times, provisions.of(plan), choices, regimes.all(), form, add);
    }
}
