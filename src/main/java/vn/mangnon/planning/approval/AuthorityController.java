package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.approval.Authority.Field;
import vn.mangnon.planning.approval.Authority.Manner;
import vn.mangnon.planning.approval.pages.AuthoritiesPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Who decides on plans: an administrator's list, by law and by papers of assignment. */
@Controller
@RequestMapping("/authorities")
@Allow(Role.ADMINISTRATOR)
class AuthorityController {
    private static final int LONG = 500;

    private final Authorities authorities;
    private final Organizations organizations;
    private final BusinessClock clock;

    AuthorityController(Authorities authorities, Organizations organizations, BusinessClock clock) {
        this.authorities = authorities;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope) {
        LocalDate today = clock.today();
        Form blank = Form.blank().with("id", Id.uuid()).with("first", today);
        return Html.of(page(scope, blank, today));
    }

    @PostMapping
    View add(Actor actor, Scope scope, Form form) {
        LocalDate today = clock.today();
        UUID body = body(scope, form, "body");
        Optional<UUID> holder = form.id("holder").map(id -> body(scope, form, "holder"));
        Manner manner = form.choice("manner", Manner.class);
        Optional<Line> line =
                form.value("line").isEmpty() ? Optional.empty() : Optional.of(form.choice("line", Line.class));
        Field field = new Field(form.id("of").filter(id -> known(form, id)), line, form.text("kind", 100));
        String title = form.text("title", 200);
        String source = form.requiredText("source", LONG);
        LocalDate first = form.requiredDay("first");
        Optional<LocalDate> last = form.day("last");
        Optional<Id<Authority>> head = form.id("grantedBy").map(Id::new);
        Id<Authority> id = new Id<>(form.requiredId("id"));
        if (form.invalid()) {
            return Html.invalid(page(scope, form, today));
        }
        try {
            head.ifPresent(granting -> authorities.require(scope, granting));
            authorities.add(
                    actor,
                    new Authority(id, body, holder.orElse(body), title, manner, field, first, last, source, head, 1));
        } catch (Refused refused) {
            form.reject(refused.key().startsWith("shared") ? "last" : "grantedBy", refused.key());
            return Html.invalid(page(scope, form, today));
        }
        return Redirect.to("/authorities").saying("planning.authority.added");
    }

    @PostMapping("/{id}/end")
    View end(@PathVariable Id<Authority> id, Actor actor, Scope scope, Form form) {
        Authority authority = authorities.require(scope, id);
        LocalDate day = form.day("last").orElse(clock.today());
        authorities.end(actor, authority, day.isBefore(authority.first()) ? authority.first() : day);
        return Redirect.to("/authorities").saying("planning.authority.ended");
    }

    private UUID body(Scope scope, Form form, String field) {
        UUID id = form.requiredId(field);
        boolean within = seen(scope).stream().anyMatch(body -> body.id().value().equals(id));
        if (!within) {
            form.reject(field, "web.form.choose");
        }
        return id;
    }

    private boolean known(Form form, UUID id) {
        boolean known = organizations.find(new Id<>(id)).isPresent();
        if (!known) {
            form.reject("of", "web.form.choose");
        }
        return known;
    }

    private List<Organization> seen(Scope scope) {
        return organizations.seen(scope, clock.today());
    }

    private AuthoritiesPage page(Scope scope, Form form, LocalDate today) {
        List<Authority> list = authorities.list(scope);
        List<UUID> named = list.stream()
                .flatMap(one -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(one.body(), one.holder()), one.field().of().stream()))
                .toList();
        return new AuthoritiesPage(list, organizations.byId(named), seen(scope), form, today);
    }
}
