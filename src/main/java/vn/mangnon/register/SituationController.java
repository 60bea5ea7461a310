package vn.mangnon.register;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.pages.SituationEndPage;
import vn.mangnon.register.pages.SituationFormPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** A child's further situation, and the end of one. */
@Controller
@RequestMapping("/children/{child}/situations")
@Allow({Role.OFFICER, Role.LEADER})
class SituationController {
    private static final int BECAUSE = 500;

    private final KeptChildren children;
    private final Situations situations;
    private final SituationKinds kinds;
    private final ChildPages pages;
    private final RegisterChild register;
    private final Looks looks;
    private final BusinessClock clock;

    SituationController(
            KeptChildren children,
            Situations situations,
            SituationKinds kinds,
            ChildPages pages,
            RegisterChild register,
            Looks looks,
            BusinessClock clock) {
        this.children = children;
        this.situations = situations;
        this.kinds = kinds;
        this.pages = pages;
        this.register = register;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/new")
    View ask(@PathVariable("child") Id<Child> id, Scope scope, Actor actor) {
        Child child = children.requireOpen(scope, actor, id);
        Form form = Form.blank().with("id", Id.uuid()).with("first", clock.today());
        return Html.of(page(actor, child, form));
    }

    @PostMapping
    View add(@PathVariable("child") Id<Child> id, Scope scope, Actor actor, Form form) {
        Child child = children.requireOpen(scope, actor, id);
        Situation situation =
                SituationForm.read(form, "id", child.commune(), child.birth(), kinds.all(), clock.today());
        if (form.invalid()) {
            return Html.invalid(page(actor, child, form));
        }
        try {
            register.add(actor, child, situation, clock.today());
        } catch (Refused refused) {
            form.reject("group", refused.key(), refused.arguments().toArray());
            return Html.invalid(page(actor, child, form));
        }
        return Redirect.to("/children/" + id).saying("register.situation.added");
    }

    @GetMapping("/{situation}/end")
    View askEnd(@PathVariable("child") Id<Child> id, @PathVariable Id<Situation> situation, Scope scope, Actor actor) {
        Child child = children.requireOpen(scope, actor, id);
        return Html.of(endPage(actor, child, of(child, situation), Form.blank().with("last", clock.today())));
    }

    @PostMapping("/{situation}/end")
    View end(
            @PathVariable("child") Id<Child> id,
            @PathVariable Id<Situation> situation,
            Scope scope,
            Actor actor,
            Form form) {
        Child child = children.requireOpen(scope, actor, id);
        Situation ending = of(child, situation);
        LocalDate last = form.requiredDay("last");
        if (last.isAfter(clock.today()) || last.isBefore(ending.first())) {
            form.reject("last", "register.situation.end.day");
        }
        String because = form.requiredText("because", BECAUSE);
        if (form.invalid()) {
            return Html.invalid(endPage(actor, child, ending, form));
        }
        register.end(actor, child, ending, last, because, clock.today());
        return Redirect.to("/children/" + id).saying("register.situation.ended");
    }

    private SituationFormPage page(Actor actor, Child child, Form form) {
        looks.at(actor, child.ref());
        return new SituationFormPage(child, form, kinds.all());
    }

    private SituationEndPage endPage(Actor actor, Child child, Situation situation, Form form) {
        looks.at(actor, child.ref());
        return new SituationEndPage(child, situation, pages.names(), form);
    }

    private Situation of(Child child, Id<Situation> id) {
        return situations.of(child).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
