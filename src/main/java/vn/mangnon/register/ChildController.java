package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.register.pages.ChildFormPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** One child: her page, entering her, changing what is known, taking her out of the register. */
@Controller
@RequestMapping("/children")
@Allow({Role.OFFICER, Role.LEADER})
class ChildController {
    private final KeptChildren children;
    private final ChildPages pages;
    private final SituationKinds kinds;
    private final RegisterChild register;
    private final Seats seats;
    private final BusinessClock clock;

    ChildController(
            KeptChildren children,
            ChildPages pages,
            SituationKinds kinds,
            RegisterChild register,
            Seats seats,
            BusinessClock clock) {
        this.children = children;
        this.pages = pages;
        this.kinds = kinds;
        this.register = register;
        this.seats = seats;
        this.clock = clock;
    }

    /** With a child of the same household: hers. */
    @GetMapping("/new")
    View ask(Scope scope, Actor actor, Form query) {
        seats.requireCommune(actor);
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("situation", Id.uuid())
                .with("guardian", Id.uuid())
                .with("sex", Sex.UNKNOWN)
                .with("poverty", Household.Poverty.UNKNOWN)
                .with("first", clock.today());
        Optional<Child> sibling = sibling(scope, actor, query);
        sibling.ifPresent(child -> form.with("with", child.id())
                .with("hamlet", child.hamlet())
                .with("ethnicity", child.ethnicity())
                .with("head", child.household().head())
                .with("address", child.household().address())
                .with("poverty", child.household().poverty()));
        return Html.of(pages.form(actor, form, sibling, Optional.empty()));
    }

    @PostMapping
    View enter(Scope scope, Actor actor, Form form) {
        UUID commune = seats.requireCommune(actor).area().id().value();
        LocalDate today = clock.today();
        Optional<Child> sibling = sibling(scope, actor, form);
        Child child = ChildForm.read(form, commune, sibling.map(Child::household), today);
        Situation situation = SituationForm.read(form, "situation", commune, child.birth(), kinds.all(), today);
        Optional<Guardian> guardian = form.value("guardianName").isEmpty()
                ? Optional.empty()
                : Optional.of(GuardianForm.read(form, form.requiredId("guardian")));
        if (form.invalid()) {
            return Html.invalid(pages.form(actor, form, sibling, Optional.empty()));
        }
        register.enter(scope, actor, child, sibling.isEmpty(), situation, guardian);
        return Redirect.to("/children/" + child.id()).saying("register.entered");
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Child> id, Scope scope, Actor actor) {
        Seat seat = seats.require(actor);
        Optional<Child> child = children.find(scope, actor, id);
        if (child.isEmpty() && !seat.commune()) {
            throw new NotFound();
        }
        return Html.of(child.isPresent() ? pages.child(scope, actor, child.get()) : pages.former(scope, actor, id));
    }

    @GetMapping("/{id}/edit")
    View edit(@PathVariable Id<Child> id, Scope scope, Actor actor) {
        Child child = children.requireOpen(scope, actor, id);
        return Html.of(pages.form(actor, ChildForm.of(child), Optional.empty(), Optional.of(child)));
    }

    @PostMapping("/{id}")
    View correct(@PathVariable Id<Child> id, Scope scope, Actor actor, Form form) {
        Child before = children.requireOpen(scope, actor, id);
        form.with("id", id);
        Child child = ChildForm.read(form, before, clock.today());
        ChildFormPage page = pages.form(actor, form, Optional.empty(), Optional.of(before));
        if (form.invalid()) {
            return Html.invalid(page);
        }
        try {
            register.correct(actor, before, child, clock.today());
        } catch (Stale stale) {
            Form latest = ChildForm.of(children.require(scope, actor, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(page);
        }
        return Redirect.to("/children/" + id).saying("register.corrected");
    }

    @PostMapping("/{id}/leaving")
    View leave(@PathVariable Id<Child> id, Scope scope, Actor actor, Form form) {
        Child child = children.require(scope, actor, id);
        LocalDate on = form.requiredDay("on");
        if (on.isAfter(clock.today()) || on.isBefore(child.enteredOn())) {
            form.reject("on", "register.leave.day");
        }
        Leaving.Reason because = form.choice("because", Leaving.Reason.class);
        if (form.invalid()) {
            return Html.invalid(pages.child(scope, actor, child, form));
        }
        register.leave(actor, child, new Leaving(on, because), clock.today());
        return Redirect.to("/children/" + id).saying("register.left");
    }

    private Optional<Child> sibling(Scope scope, Actor actor, Form form) {
        return form.id("with").map(id -> children.requireOpen(scope, actor, new Id<>(id)));
    }
}
