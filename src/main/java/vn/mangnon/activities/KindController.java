package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.Kind.Named;
import vn.mangnon.activities.pages.KindPage;
import vn.mangnon.activities.pages.KindsPage;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Axes;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The kinds of work: added, renamed and taken out of use by an administrator. */
@Controller
@RequestMapping("/kinds")
@Allow(Role.ADMINISTRATOR)
class KindController {
    private static final int DEEDS = 20;

    private final Kinds kinds;
    private final EditKinds edit;
    private final EditQuantities quantities;
    private final CommonQuantities common;
    private final Axes axes;
    private final Journal journal;
    private final BusinessClock clock;

    KindController(
            Kinds kinds,
            EditKinds edit,
            EditQuantities quantities,
            CommonQuantities common,
            Axes axes,
            Journal journal,
            BusinessClock clock) {
        this.kinds = kinds;
        this.edit = edit;
        this.quantities = quantities;
        this.common = common;
        this.axes = axes;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list() {
        return Html.of(new KindsPage(kinds.all(), Form.blank().with("counts", "EVENTS")));
    }

    @PostMapping
    View add(Actor actor, Form form) {
        String nameVi = form.requiredText("nameVi", KindForm.NAME);
        String nameEn = form.requiredText("nameEn", KindForm.NAME);
        Optional<Kind> same = nameVi.isEmpty() ? Optional.empty() : find(EditKinds.code(nameVi));
        if (same.isPresent() && !same.get().names().getFirst().vi().equals(nameVi)) {
            form.reject(
                    "nameVi",
                    "activities.kind.taken",
                    same.get().names().getFirst().vi());
        }
        if (form.invalid()) {
            return Html.invalid(new KindsPage(kinds.all(), form));
        }
        String code = common.add(actor, nameVi, nameEn, new KindForm(form).evidence(), form.values("counts"));
        return Redirect.to("/kinds/" + code).saying("activities.kind.added");
    }

    @GetMapping("/{code}")
    View show(@PathVariable String code) {
        Kind kind = require(code);
        Form form = Form.blank().with("position", kinds.all().indexOf(kind) + 1);
        form.withAll("evidence", kind.evidence().stream().map(Enum::name).toList());
        return Html.of(page(kind, kind.inUse() ? form.with("inUse", true) : form, Form.blank()));
    }

    @PostMapping("/{code}")
    View arrange(@PathVariable String code, Actor actor, Form form) {
        Kind kind = require(code);
        int position = (int) form.count("position").orElse(0);
        return done(
                kind,
                form,
                Form.blank(),
                valid -> edit.arrange(actor, valid, position, new KindForm(form).evidence(), form.ticked("inUse")));
    }

    @PostMapping("/{code}/name")
    View rename(@PathVariable String code, Actor actor, Form form) {
        Kind kind = require(code);
        Named name = new Named(
                form.requiredDay("since"),
                form.requiredText("nameVi", KindForm.NAME),
                form.requiredText("nameEn", KindForm.NAME));
        return done(kind, form, Form.blank(), valid -> edit.rename(actor, valid, name));
    }

    @PostMapping("/{code}/manners")
    View addManner(@PathVariable String code, Actor actor, Form form) {
        Kind kind = require(code);
        String nameVi = form.requiredText("mannerVi", KindForm.NAME);
        String nameEn = form.requiredText("mannerEn", KindForm.NAME);
        return done(kind, form, Form.blank(), valid -> quantities.addManner(actor, valid, nameVi, nameEn));
    }

    @PostMapping("/{code}/manners/{manner}")
    View useManner(@PathVariable String code, @PathVariable String manner, Actor actor, Form form) {
        Kind kind = require(code);
        quantities.useManner(actor, kind, kind.manner(manner).orElseThrow(NotFound::new), form.ticked("inUse"));
        return Redirect.to("/kinds/" + code).saying("activities.kind.changed");
    }

    @PostMapping("/{code}/quantities")
    View addQuantity(@PathVariable String code, Actor actor, Form form) {
        Kind kind = require(code);
        EditQuantities.Wanted wanted =
                new KindForm(form).quantity(List.copyOf(axes.all().values()));
        Optional<LocalDate> from = new KindForm(form).from(quantities.used(code), clock.today());
        return done(kind, Form.blank(), form, valid -> quantities.add(actor, valid, wanted, from));
    }

    /** Another quantity in the place of one. */
    @PostMapping("/{code}/quantities/{quantity}")
    View replace(@PathVariable String code, @PathVariable String quantity, Actor actor, Form form) {
        Kind kind = require(code);
        EditQuantities.Wanted wanted =
                new KindForm(form).quantity(List.copyOf(axes.all().values()));
        Optional<LocalDate> from = new KindForm(form).from(true, clock.today());
        return done(
                kind,
                Form.blank(),
                form,
                valid ->
                        quantities.replace(actor, valid, require(valid, quantity), wanted, from.orElse(clock.today())));
    }

    @PostMapping("/{code}/quantities/{quantity}/end")
    View end(@PathVariable String code, @PathVariable String quantity, Actor actor) {
        Kind kind = require(code);
        quantities.end(actor, kind, require(kind, quantity), clock.today().minusDays(1));
        return Redirect.to("/kinds/" + code).saying("activities.kind.changed");
    }

    private View done(Kind kind, Form form, Form quantity, Consumer<Kind> change) {
        if (form.invalid() || quantity.invalid()) {
            return Html.invalid(page(kind, form, quantity));
        }
        change.accept(kind);
        return Redirect.to("/kinds/" + kind.code()).saying("activities.kind.changed");
    }

    private KindPage page(Kind kind, Form form, Form quantity) {
        return new KindPage(
                kind,
                quantities.used(kind.code()),
                List.copyOf(axes.all().values()),
                clock.today(),
                form,
                quantity,
                journal.of(new KindDefinition(kind.code()), DEEDS));
    }

    private static Kind.Quantity require(Kind kind, String quantity) {
        return kind.quantities().stream()
                .filter(one -> one.code().equals(quantity) && one.until().isEmpty())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Kind require(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    private Optional<Kind> find(String code) {
        return kinds.all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
