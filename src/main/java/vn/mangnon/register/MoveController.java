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

    @GetMapping
    View ask(@PathVariable("child") Id<Child> id, Scope scope, Actor actor) {
        List<Child> family = family(scope, actor, id);
        Form form = Form.blank()
                .with("on", clock.today())
                .with("hamlet", act(actor) ? family.getFirst().hamlet() : "")
                .withAll(
                        "who",
                        family.stream().map(child -> child.id().toString()).toList());
        return answer(actor, family, form);
    }

    @PostMapping
    View move(@PathVariable("child") Id<Child> id, Scope scope, Actor actor, Form form) {
        List<Child> family = family(scope, actor, id);
        Move to = read(actor, family.getFirst(), form);
        List<Child> moving = family.stream()
                .filter(child -> child.id().equals(id) || form.chosen("who", child.id()))
                .toList();
        if (form.invalid()) {
            return answer(actor, family, form);
        }
        try {
            move.move(scope, actor, moving, to, clock.today());
        } catch (Refused refused) {
            form.reject("on", refused.key(), refused.arguments().toArray());
            return answer(actor, family, form);
        }
        return Redirect.to(act(actor) ? "/children/unmoved" : "/children/" + id).saying("register.moved");
    }

    private Move read(Actor actor, Child child, Form form) {
        UUID to = form.requiredId("commune");
        if (!others(actor, child).containsKey(to)) {
            form.reject("commune", "web.form.choose");
        }
        LocalDate on = form.requiredDay("on");
        if (on.isAfter(clock.today())) {
            form.reject("on", "register.day.future");
        } else if (!form.invalid() && !areas.require(new Id<>(to)).existsOn(on)) {
            form.reject("on", "register.move.no-commune");
        }
        String basis = act(actor) ? form.requiredText("basis", TEXT) : "";
        return new Move(to, form.text("hamlet", TEXT), on, basis);
    }

    private Html answer(Actor actor, List<Child> family, Form form) {
        looks.among(
                actor, Child.KIND, family.stream().map(one -> one.id().value()).toList());
        MovePage page = new MovePage(family, others(actor, family.getFirst()), act(actor), form);
        return form.invalid() ? Html.invalid(page) : Html.of(page);
    }

    /** Where she may move: of a split commune its successors, else any other commune of the province. */
    private Map<UUID, String> others(Actor actor, Child child) {
        return act(actor) ? communes.successors(child.commune()) : communes.besides(child.commune(), clock.today());
    }

    /** The child and those of her household, herself first. */
    private List<Child> family(Scope scope, Actor actor, Id<Child> id) {
        Child child = kept.requireOpen(scope, actor, id);
        List<Child> family = new ArrayList<>(List.of(child));
        children.family(scope, child.household().id(), clock.today()).stream()
                .filter(one -> !one.id().equals(id))
                .forEach(family::add);
        return family;
    }

    /** Whether it is the province that moves a split commune's record. */
    private boolean act(Actor actor) {
        return seats.require(actor).province();
    }
}
