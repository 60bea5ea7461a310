package vn.mangnon.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.journal.Looks;
import vn.mangnon.register.MoveFamily.Move;
import vn.mangnon.register.pages.MovePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Areas;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** A family moves to another commune; of a split commune, an act says to which. */
@Controller
@RequestMapping("/children/{child}/move")
@Allow({Role.OFFICER, Role.LEADER})
class MoveController {
    private static final int TEXT = 200;

    private final KeptChildren kept;
    private final Children children;
    private final Communes communes;
    private final Areas areas;
    private final MoveFamily move;
    private final Seats seats;
    private final Looks looks;
    private final BusinessClock clock;

    MoveController(
            KeptChildren kept,
            Children children,
            Communes communes,
            Areas areas,
            MoveFamily move,
            Seats seats,
            Looks looks,
            BusinessClock clock) {
        this.kept = kept;
        this.children = children;
        this.communes = communes;
        this.areas = areas;
        this.move = move;
        this.seats = seats;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Who may move where.
     *
     * @param family the child and those of her household, herself first
     * @param act whether the province moves a split commune's record
     */
    private record Asked(List<Child> family, boolean act, Map<UUID, String> communes) {}

    @GetMapping
    View ask(@PathVariable("child") Id<Child> id, Scope scope, Actor actor) {
        Asked asked = asked(scope, actor, id);
        Form form = Form.blank()
                .with("on", clock.today())
                .with("hamlet", asked.act ? asked.family.getFirst().hamlet() : "")
                .withAll(
                        "who",
                        asked.family.stream()
                                .map(child -> child.id().toString())
                                .toList());
        return answer(actor, asked, form);
    }

    @PostMapping
    View move(@PathVariable("child") Id<Child> id, Scope scope, Actor actor, Form form) {
        Asked asked = asked(scope, actor, id);
        Move to = read(asked, form);
        List<Child> moving = asked.family.stream()
                .filter(child -> child.id().equals(id) || form.chosen("who", child.id()))
                .toList();
        if (form.invalid()) {
            return answer(actor, asked, form);
        }
        try {
            move.move(scope, actor, moving, to, clock.today());
        } catch (Refused refused) {
            form.reject("on", refused.key(), refused.arguments().toArray());
            return answer(actor, asked, form);
        }
        return Redirect.to(asked.act ? "/children/unmoved" : "/children/" + id).saying("register.moved");
    }

    private Move read(Asked asked, Form form) {
        UUID to = form.requiredId("commune");
        if (!asked.communes.containsKey(to)) {
            form.reject("commune", "web.form.choose");
        }
        LocalDate on = form.requiredDay("on");
        if (on.isAfter(clock.today())) {
            form.reject("on", "register.day.future");
        } else if (!form.invalid() && !areas.require(new Id<>(to)).existsOn(on)) {
            form.reject("on", "register.move.no-commune");
        }
        String basis = asked.act ? form.requiredText("basis", TEXT) : "";
        return new Move(to, form.text("hamlet", TEXT), on, basis);
    }

    private Html answer(Actor actor, Asked asked, Form form) {
        looks.among(
                actor,
                Child.KIND,
                asked.family.stream().map(one -> one.id().value()).toList());
        MovePage page = new MovePage(asked.family, asked.communes, asked.act, form);
        return form.invalid() ? Html.invalid(page) : Html.of(page);
    }

    /** Of a split commune to its successors, else to any other commune of the province. */
    private Asked asked(Scope scope, Actor actor, Id<Child> id) {
        Child child = kept.requireOpen(scope, actor, id);
        List<Child> family = new ArrayList<>(List.of(child));
        children.family(scope, child.household().id(), clock.today()).stream()
                .filter(one -> !one.id().equals(id))
                .forEach(family::add);
        boolean act = seats.require(actor).province();
        return new Asked(
                family,
                act,
                act ? communes.successors(child.commune()) : communes.besides(child.commune(), clock.today()));
    }
}
