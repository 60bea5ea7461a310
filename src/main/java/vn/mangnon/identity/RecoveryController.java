package vn.mangnon.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.identity.pages.InvitedPage;
import vn.mangnon.identity.pages.RecoveryPage;
import vn.mangnon.keys.KeyPair;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Custodians: naming them, and their agreeing two by two to restore a colleague. */
@Controller
@RequestMapping("/recovery")
@Allow({Role.CUSTODIAN, Role.ADMINISTRATOR})
class RecoveryController {
    private final Recovery recovery;
    private final People people;
    private final Sessions sessions;
    private final BusinessClock clock;

    RecoveryController(Recovery recovery, People people, Sessions sessions, BusinessClock clock) {
        this.recovery = recovery;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    View show(Actor actor, Scope scope) {
        var requests = actor.mayActAsAny(Role.CUSTODIAN) ? recovery.open() : List.<Recovery.Request>of();
        return Html.of(new RecoveryPage(recovery.established(), custodians(scope), requests, actor.person()));
    }

    @PostMapping
    @Allow(Role.ADMINISTRATOR)
    View establish(Actor actor, Scope scope, Form form) {
        List<UUID> chosen = custodians(scope).stream()
                .map(People.Listed::id)
                .filter(id -> form.chosen("custodians", id))
                .distinct()
                .toList();
        recovery.establish(actor, chosen);
        return Redirect.to("/recovery").saying("identity.recovery.done");
    }

    @PostMapping("/requests/{id}/agreement")
    @Allow(Role.CUSTODIAN)
    View agree(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Recovery.Request asked = recovery.open().stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        KeyPair key = sessions.key(SignedInPerson.require(request).token());
        Optional<Token> link = recovery.agree(actor, key, id);
        return link.isEmpty()
                ? Redirect.to("/recovery").saying("identity.recovery.agreed", asked.name())
                : Html.of(new InvitedPage(
                        asked.name(), "", "/invitations/" + link.get().text()));
    }

    private List<People.Listed> custodians(Scope scope) {
        return people.seen(scope, clock.today()).stream()
                .filter(person -> person.held().contains(Role.CUSTODIAN))
                .toList();
    }
}
