package vn.mangnon.units;

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
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.pages.OrganizationPage;
import vn.mangnon.units.pages.OrganizationsPage;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The bodies of the reader's part: what they are called, what is below them, whom their boards follow. */
@Controller
@RequestMapping("/organizations")
@Allow(Role.ADMINISTRATOR)
class OrganizationController {
    private static final int NAME = 200;
    private static final int DEEDS = 20;

    private final Organizations organizations;
    private final ArrangeOrganizations arrange;
    private final Areas areas;
    private final Journal journal;
    private final BusinessClock clock;

    OrganizationController(
            Organizations organizations,
            ArrangeOrganizations arrange,
            Areas areas,
            Journal journal,
            BusinessClock clock) {
        this.organizations = organizations;
        this.arrange = arrange;
        this.areas = areas;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Form form) {
        return Html.of(OrganizationsPage.of(form.value("q"), organizations.seen(scope, clock.today())));
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Organization> id, Scope scope) {
        Organization organization = organizations.requireWithin(scope, id);
        return Html.of(page(organization, scope, blank(organization)));
    }

    /** A body, board or division below this one. */
    @PostMapping("/{id}/below")
    View establish(@PathVariable Id<Organization> id, Actor actor, Scope scope, Form form) {
        Organization parent = organizations.requireWithin(scope, id);
        OrganizationKind kind = form.choice("kind", OrganizationKind.class);
        Organization organization = new Organization(
                new Id<>(form.requiredId("below")),
                form.choice("line", Line.class),
                kind,
                kind.isPart() ? parent.body() : null,
                new Id<>(form.requiredId("area")),
                form.requiredText("belowName", NAME),
                form.text("belowShort", NAME),
                form.requiredDay("belowFrom"),
                null);
        if (!form.invalid()) {
            areas.requireWithin(scope, organization.areaId());
            arrange.establish(actor, organization, id);
            return Redirect.to("/organizations/" + id).saying("units.organization.established", organization.name());
        }
        return Html.invalid(page(parent, scope, form));
    }

    @PostMapping("/{id}/name")
    View rename(@PathVariable Id<Organization> id, Actor actor, Scope scope, Form form) {
        Organization organization = organizations.requireWithin(scope, id);
        String name = form.requiredText("name", NAME);
        String shortName = form.text("short", NAME);
        LocalDate from = form.requiredDay("from");
        if (!organization.existsOn(from)) {
            form.reject("from", "units.organization.not-there");
        }
        if (form.invalid()) {
            return Html.invalid(page(organization, scope, form));
        }
        arrange.rename(actor, id, name, shortName, from);
        return Redirect.to("/organizations/" + id).saying("units.organization.renamed");
    }

    @PostMapping("/{id}/aliases")
    View alias(@PathVariable Id<Organization> id, Actor actor, Scope scope, Form form) {
        Organization organization = organizations.requireWithin(scope, id);
        String alias = form.requiredText("alias", NAME);
        if (form.invalid()) {
            return Html.invalid(page(organization, scope, form));
        }
        if (form.ticked("forget")) {
            arrange.forgetAlias(actor, id, alias);
        } else {
            arrange.alias(actor, id, alias);
        }
        return Redirect.to("/organizations/" + id).saying("units.organization.aliased");
    }

    /** Which bodies this board follows: their reports to its own body go through it. */
    @PostMapping("/{id}/following")
    View follow(@PathVariable Id<Organization> id, Actor actor, Scope scope, Form form) {
        organizations.requireWithin(scope, id);
        Set<UUID> followed = new HashSet<>(form.ids("followed"));
        for (UUID one : followed) {
            organizations.requireWithin(scope, new Id<>(one));
        }
        arrange.follow(actor, id, followed, clock.today());
        return Redirect.to("/organizations/" + id).saying("units.organization.following-saved");
    }

    @PostMapping("/{id}/end")
    View end(@PathVariable Id<Organization> id, Actor actor, Scope scope, Form form) {
        Organization organization = organizations.requireWithin(scope, id);
        LocalDate last = form.requiredDay("last");
        Optional<Id<Organization>> successor = form.id("successor").map(Id::new);
        if (organization.validFrom() != null && last.isBefore(organization.validFrom())) {
            form.reject("last", "shared.period.backwards");
        }
        if (successor.filter(id::equals).isPresent()) {
            form.reject("successor", "units.organization.own-successor");
        }
        if (form.invalid()) {
            return Html.invalid(page(organization, scope, form));
        }
        successor.ifPresent(next -> organizations.requireWithin(scope, next));
        arrange.end(actor, id, last, successor);
        return Redirect.to("/organizations/" + id).saying("units.organization.ended");
    }

    private Form blank(Organization organization) {
        return Form.blank()
                .with("below", Id.uuid())
                .with("belowFrom", clock.today())
                .with("line", organization.line())
                .with("kind", OrganizationKind.BOARD)
                .with("area", organization.areaId())
                .with("name", organization.name())
                .with("short", organization.shortName())
                .with("from", clock.today());
    }

    private OrganizationPage page(Organization organization, Scope scope, Form form) {
        LocalDate today = clock.today();
        boolean board = organization.kind().isPart();
        List<Organization> line = board ? organizations.below(organization.body(), today) : List.of();
        return new OrganizationPage(
                organization,
                areas.require(organization.areaId()),
                organizations.above(organization.id(), today),
                organizations.below(organization.id(), today),
                organizations.aliases(organization.id()),
                line.stream().filter(one -> !one.kind().isPart()).toList(),
                board ? organizations.followed(organization.id(), today) : List.of(),
                organizations.seen(scope, today),
                areas.under(organization.areaId(), today),
                journal.of(Ref.of("organization", organization.id()), DEEDS),
                form);
    }
}
