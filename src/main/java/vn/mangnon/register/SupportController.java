package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.pages.GuardianFormPage;
import vn.mangnon.register.pages.NeedFormPage;
import vn.mangnon.register.pages.SupportFormPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Who looks after a child, what she needs, what she got. */
@Controller
@RequestMapping("/children/{child}")
@Allow({Role.OFFICER, Role.LEADER})
class SupportController {
    private static final int TEXT = 500;

    private final KeptChildren children;
    private final Supports supports;
    private final ChildPages pages;
    private final RegisterChild register;
    private final Looks looks;
    private final BusinessClock clock;

    SupportController(
            KeptChildren children,
            Supports supports,
            ChildPages pages,
            RegisterChild register,
            Looks looks,
            BusinessClock clock) {
        this.children = children;
        this.supports = supports;
        this.pages = pages;
        this.register = register;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/guardians/new")
    View askGuardian(@PathVariable("child") Id<Child> id, Scope scope, Actor actor) {
        Form form = Form.blank().with("guardian", Id.uuid());
        return Html.of(guardianPage(actor, children.requireOpen(scope, actor, id), form));
    }

    @PostMapping("/guardians")
    View addGuardian(@PathVariable("child") Id<Child> id, Scope scope, Actor actor, Form form) {
        Child child = children.requireOpen(scope, actor, id);
        Guardian guardian = GuardianForm.read(form, form.requiredId("guardian"));
        if (form.invalid()) {
            return Html.invalid(guardianPage(actor, child, form));
        }
        register.add(actor, child, guardian, clock.today());
        return Redirect.to("/children/" + id).saying("register.saved");
    }

    @PostMapping("/guardians/{guardian}/removal")
    View removeGuardian(
            @PathVariable("child") Id<Child> id, @PathVariable Id<Guardian> guardian, Scope scope, Actor actor) {
        register.remove(actor, children.requireOpen(scope, actor, id), guardian.value(), clock.today());
        return Redirect.to("/children/" + id).saying("register.saved");
    }

    @GetMapping("/needs/new")
    View askNeed(@PathVariable("child") Id<Child> id, Scope scope, Actor actor) {
        Form form = Form.blank().with("id", Id.uuid()).with("since", clock.today());
        return Html.of(needPage(actor, children.requireOpen(scope, actor, id), form));
    }

    @PostMapping("/needs")
    View addNeed(@PathVariable("child") Id<Child> id, Scope scope, Actor actor, Form form) {
        Child child = children.requireOpen(scope, actor, id);
        Need need = new Need(
                form.requiredId("id"),
                child.commune(),
                kind(form),
                form.text("what", TEXT),
                past(form, "since"),
                Optional.empty());
        if (form.invalid()) {
            return Html.invalid(needPage(actor, child, form));
        }
        register.add(actor, child, need, clock.today());
        return Redirect.to("/children/" + id).saying("register.saved");
    }

    @GetMapping("/supports/new")
    View askSupport(@PathVariable("child") Id<Child> id, Scope scope, Actor actor) {
        Form form = Form.blank().with("id", Id.uuid()).with("givenOn", clock.today());
        return Html.of(page(actor, children.requireOpen(scope, actor, id), form));
    }

    @PostMapping("/supports")
    View addSupport(@PathVariable("child") Id<Child> id, Scope scope, Actor actor, Form form) {
        Child child = children.requireOpen(scope, actor, id);
        OptionalLong amount = form.money("amount");
        Support support = new Support(
                form.requiredId("id"),
                child.commune(),
                kind(form),
                past(form, "givenOn"),
                form.requiredText("giver", TEXT),
                amount.isPresent() ? Optional.of(new Dong(amount.getAsLong())) : Optional.empty(),
                form.text("what", TEXT),
                form.id("need"));
        if (form.invalid()) {
            return Html.invalid(page(actor, child, form));
        }
        register.add(actor, child, support, clock.today());
        return Redirect.to("/children/" + id).saying("register.saved");
    }

    private GuardianFormPage guardianPage(Actor actor, Child child, Form form) {
        looks.at(actor, child.ref());
        return new GuardianFormPage(child, form);
    }

    private NeedFormPage needPage(Actor actor, Child child, Form form) {
        looks.at(actor, child.ref());
        return new NeedFormPage(child, pages.names(), form);
    }

    private SupportFormPage page(Actor actor, Child child, Form form) {
        looks.at(actor, child.ref());
        return new SupportFormPage(child, pages.names(), supports.needs(child), form);
    }

    private String kind(Form form) {
        String kind = form.value("kind");
        if (supports.kinds().stream().noneMatch(one -> one.code().equals(kind))) {
            form.reject("kind", "web.form.choose");
        }
        return kind;
    }

    private LocalDate past(Form form, String field) {
        LocalDate day = form.requiredDay(field);
        if (day.isAfter(clock.today())) {
            form.reject(field, "register.day.future");
        }
        return day;
    }
}
