package vn.mangnon.dues;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Asking for more time, and deciding on it. */
@Controller
@RequestMapping("/dues/{due}/extensions")
@Allow({Role.OFFICER, Role.LEADER})
class ExtensionController {
    private static final int LONG = 1000;

    private final Dues dues;
    private final DuePages pages;
    private final Extensions extensions;
    private final Organizations organizations;
    private final BusinessClock clock;

    ExtensionController(
            Dues dues, DuePages pages, Extensions extensions, Organizations organizations, BusinessClock clock) {
        this.dues = dues;
        this.pages = pages;
        this.extensions = extensions;
        this.organizations = organizations;
        this.clock = clock;
    }

    @PostMapping
    View ask(@PathVariable("due") Id<Due> id, Scope scope, Actor actor, Form form) {
        Due due = dues.require(scope, id);
        var answering = pages.requireAnswering(actor, due);
        Extensions.Wish wish = new Extensions.Wish(
                new Id<>(form.requiredId("extension")), form.requiredText("reason", LONG), later(form, "wished", due));
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, due, form));
        }
        extensions.ask(actor, due, organizations.require(new Id<>(answering)).name(), wish, clock.now());
        return Redirect.to("/dues/" + id).saying("dues.extension.asked");
    }

    /** Grants it to a day, or (a reason is needed) refuses. */
    @PostMapping("/{extension}/decision")
    View decide(
            @PathVariable("due") Id<Due> id,
            @PathVariable("extension") Id<Extension> extension,
            Scope scope,
            Actor actor,
            Form form) {
        Due due = dues.require(scope, id);
        pages.requireCollecting(actor, due);
        boolean granting = form.ticked("grant");
        String answer = granting ? form.text("answer", LONG) : form.requiredText("answer", LONG);
        LocalDate day = granting ? later(form, "until", due) : clock.today();
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, due, form));
        }
        if (granting) {
            extensions.grant(actor, due, extension, day, answer, clock.now());
        } else {
            extensions.refuse(actor, due, extension, answer, clock.now());
        }
        return Redirect.to("/dues/" + id).saying(granting ? "dues.extension.granted" : "dues.extension.refused");
    }

    /** A day that gives more time than there is. */
    private LocalDate later(Form form, String field, Due due) {
        LocalDate day = form.requiredDay(field);
        if (form.problems(field).isEmpty() && (!day.isAfter(due.lastDay()) || day.isBefore(clock.today()))) {
            form.reject(field, "dues.extension.not-later");
        }
        return day;
    }
}
