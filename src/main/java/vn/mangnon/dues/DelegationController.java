package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.pages.DelegationsPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.LocalPath;
import vn.mangnon.web.Redirect;

/** Handing dues to another part of one's body while one is away, and taking them back. */
@Controller
@Allow({Role.OFFICER, Role.LEADER})
class DelegationController {
    private static final int LONG = 500;

    private final Dues dues;
    private final DuePages pages;
    private final Delegations delegations;
    private final Organizations organizations;
    private final BusinessClock clock;

    DelegationController(
            Dues dues, DuePages pages, Delegations delegations, Organizations organizations, BusinessClock clock) {
        this.dues = dues;
        this.pages = pages;
        this.delegations = delegations;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/delegations")
    View list(Actor actor) {
        return Html.of(page(
                actor,
                Form.blank()
                        .with("delegation", Id.uuid())
                        .with("from", actor.organization())
                        .with("since", clock.today())));
    }

    /** All that a part of the actor's body answers for. */
    @PostMapping("/delegations")
    View handAll(Actor actor, Form form) {
        if (sentBefore(actor, form)) {
            return Redirect.to("/delegations");
        }
        UUID giver = form.requiredId("from");
        if (!pages.givers(actor).contains(giver)) {
            form.reject("from", "web.form.choose");
        }
        Delegation handed = read(form, actor, Optional.empty(), giver);
        if (form.invalid()) {
            return Html.invalid(page(actor, form));
        }
        delegations.hand(actor, handed, clock.now());
        return Redirect.to("/delegations").saying("dues.delegation.made");
    }

    /** One due. */
    @PostMapping("/dues/{due}/delegations")
    View hand(@PathVariable("due") Id<Due> id, Scope scope, Actor actor, Form form) {
        Due due = dues.require(scope, id);
        if (sentBefore(actor, form)) {
            return Redirect.to("/dues/" + id);
        }
        Delegation handed = read(form, actor, Optional.of(id), pages.requireGiving(actor, due));
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, due, form));
        }
        delegations.hand(actor, handed, clock.now());
        return Redirect.to("/dues/" + id).saying("dues.delegation.made");
    }

    @PostMapping("/delegations/{id}/return")
    View takeBack(@PathVariable Id<Delegation> id, Actor actor, Form form) {
        Delegation handed = delegations.find(pages.givers(actor), id).orElseThrow(NotFound::new);
        delegations.takeBack(actor, handed, clock.now());
        String back = form.value("back").isEmpty() ? "/delegations" : form.value("back");
        return Redirect.to(LocalPath.of(back)).saying("dues.delegation.taken-back");
    }

    private boolean sentBefore(Actor actor, Form form) {
        return form.id("delegation")
                .flatMap(id -> delegations.find(pages.givers(actor), new Id<>(id)))
                .isPresent();
    }

    private Delegation read(Form form, Actor actor, Optional<Id<Due>> due, UUID giver) {
        UUID to = form.requiredId("to");
        if (form.problems("to").isEmpty() && !pages.parts(actor, giver).containsKey(to.toString())) {
            form.reject("to", "web.form.choose");
        }
        LocalDate since = form.requiredDay("since");
        Optional<LocalDate> last = form.day("last");
        if (form.problems("since").isEmpty() && since.isBefore(clock.today())) {
            form.reject("since", "dues.delegation.past");
        }
        if (last.filter(day -> day.isBefore(since)).isPresent()) {
            form.reject("last", "shared.period.backwards");
        }
        return new Delegation(
                new Id<>(form.requiredId("delegation")),
                due,
                giver,
                to,
                since.equals(clock.today()) ? clock.now() : midnight(since),
                last.map(day -> midnight(day.plusDays(1))),
                form.requiredText("reason", LONG),
                Optional.empty());
    }

    private DelegationsPage page(Actor actor, Form form) {
        Set<UUID> givers = pages.givers(actor);
        List<Delegation> standing = delegations.standing(givers, clock.now());
        List<UUID> named = new ArrayList<>(givers);
        standing.forEach(one -> named.addAll(List.of(one.from(), one.to())));
        Map<UUID, Organization> names = organizations.byId(named);
        Map<String, String> parts = pages.parts(actor, new UUID(0, 0));
        return new DelegationsPage(standing, names, givers, parts, clock.today(), form);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
