package vn.mangnon.identity;

import java.time.LocalDate;
import java.util.EnumSet;
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
import vn.mangnon.identity.pages.InvitedPage;
import vn.mangnon.identity.pages.NewPersonPage;
import vn.mangnon.identity.pages.PeoplePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

@Controller
@RequestMapping("/people")
@Allow(Role.ADMINISTRATOR)
class PeopleController {
    private static final int LONG = 200;

    private final People people;
    private final Invitations invitations;
    private final Recovery recovery;
    private final Organizations organizations;
    private final BusinessClock clock;

    PeopleController(
            People people,
            Invitations invitations,
            Recovery recovery,
            Organizations organizations,
            BusinessClock clock) {
        this.people = people;
        this.invitations = invitations;
        this.recovery = recovery;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(new PeoplePage(people.seen(scope, clock.today()), recovery.established()));
    }

    @GetMapping("/new")
    View ask(Scope scope) {
        Form form = Form.blank().with("id", Id.uuid()).with("roles", Role.OFFICER.name());
        return Html.of(new NewPersonPage(form, choices(scope)));
    }

    @PostMapping
    View add(Actor actor, Scope scope, Form form) {
        People.Newcomer newcomer = read(form, choices(scope));
        if (form.invalid()) {
            return Html.invalid(new NewPersonPage(form, choices(scope)));
        }
        people.add(actor, newcomer);
        return invited(newcomer.id(), newcomer.name(), newcomer.signIn());
    }

    /** A fresh link for somebody who has not joined yet. */
    @PostMapping("/{id}/invitation")
    View invite(@PathVariable Id<Person> id, Scope scope) {
        People.Listed person = people.require(scope, id, clock.today());
        if (person.joined()) {
            return Redirect.to("/people").saying("identity.people.joined-already");
        }
        return invited(id, person.name(), person.signIn());
    }

    /** Asks the custodians to restore somebody; before there are custodians a fresh key does, nothing being closed yet. */
    @PostMapping("/{id}/reset")
    View reset(@PathVariable Id<Person> id, Actor actor, Scope scope, Form form) {
        People.Listed person = people.require(scope, id, clock.today());
        String reason = form.requiredText("reason", LONG);
        if (form.invalid()) {
            return Redirect.to("/people").saying("identity.people.reason");
        }
        if (!recovery.established()) {
            return invited(id, person.name(), person.signIn());
        }
        recovery.request(actor, id.value(), reason);
        return Redirect.to("/people").saying("identity.people.reset-asked", person.name());
    }

    @PostMapping("/{id}/departure")
    View leave(@PathVariable Id<Person> id, Actor actor, Scope scope) {
        People.Listed person = people.require(scope, id, clock.today());
        people.leave(actor, id, clock.today());
        return Redirect.to("/people").saying("identity.people.left", person.name());
    }

    private View invited(Id<Person> id, String name, String signIn) {
        return Html.of(new InvitedPage(
                name, signIn, "/invitations/" + invitations.invite(id.value()).text()));
    }

    private List<Organization> choices(Scope scope) {
        return organizations.seen(scope, clock.today());
    }

    private static People.Newcomer read(Form form, List<Organization> choices) {
        UUID organization = form.requiredId("organization");
        if (choices.stream().noneMatch(choice -> choice.id().value().equals(organization))) {
            form.reject("organization", "web.form.choose");
        }
        String signIn = SignIn.readName(form);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (form.chosen("roles", role)) {
                roles.add(role);
            }
        }
        if (roles.isEmpty()) {
            form.reject("roles", "web.form.choose");
        }
        Optional<LocalDate> from = form.day("from");
        return new People.Newcomer(
                new Id<>(form.requiredId("id")),
                form.requiredText("name", LONG),
                signIn,
                form.text("email", LONG),
                new Id<>(organization),
                form.text("title", LONG),
                roles,
                from,
                Optional.empty());
    }
}
