package vn.mangnon.planning;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.pages.BodiesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.Organizations.NamedOrganization;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Which organizations the bodies named in a plan are. */
@Controller
@RequestMapping("/plans/{id}/bodies")
@Allow({Role.OFFICER, Role.LEADER})
class BodyController {
    private final Plans plans;
    private final Findings findings;
    private final Organizations organizations;

    BodyController(Plans plans, Findings findings, Organizations organizations) {
        this.plans = plans;
        this.findings = findings;
        this.organizations = organizations;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        Organization issuer = organizations.require(new Id<>(plan.issuer()));
        List<Finding> bodies = findings.of(plan).stream()
                .filter(finding -> finding.kind() == FindingKind.BODY && finding.counts())
                .toList();
        List<Organization> choices = organizations
                .nameable(issuer, plan.period().first())
                .stream()
                .map(NamedOrganization::organization)
                .toList();
        return Html.of(new BodiesPage(plan, bodies, findings.matches(plan), choices, form.id("edit")));
    }

    @PostMapping("/{finding}")
    View decide(
            @PathVariable Id<Plan> id,
            @PathVariable("finding") Id<Finding> finding,
            Scope scope,
            Actor actor,
            Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        findings.match(
                actor,
                plan,
                finding,
                organizations.byId(form.ids("organizations")).keySet());
        return Redirect.to("/plans/" + id + "/bodies#f-" + finding);
    }
}
