package vn.mangnon.activities.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.handover.Handover.Grade;
import vn.mangnon.activities.handover.Handover.Pupils;
import vn.mangnon.activities.handover.Handovers.Receiver;
import vn.mangnon.activities.handover.pages.GivePage;
import vn.mangnon.activities.handover.pages.HandoverPage;
import vn.mangnon.activities.handover.pages.HandoversPage;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Axes;
import vn.mangnon.measures.Axis;
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

/** The summer hand-over of pupils, from both sides. */
@Controller
@RequestMapping("/handovers")
@Allow({Role.OFFICER, Role.LEADER})
class HandoverController {
    private static final int A_PAGE = 200;
    private static final int DEEDS = 20;

    private final Handovers handovers;
    private final Organizations organizations;
    private final Axes axes;
    private final Journal journal;
    private final BusinessClock clock;

    HandoverController(
            Handovers handovers, Organizations organizations, Axes axes, Journal journal, BusinessClock clock) {
        this.handovers = handovers;
        this.organizations = organizations;
        this.axes = axes;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor) {
        return Html.of(new HandoversPage(handovers.list(scope, actor, A_PAGE)));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        Form form = Form.blank().with("id", Id.uuid()).with("givenOn", clock.today());
        return Html.of(page(actor, form));
    }

    @PostMapping
    View give(Actor actor, Form form) {
        LocalDate day = form.requiredDay("givenOn");
        Optional<Receiver> to = handovers.receivers(actor, day).stream()
                .filter(receiver -> form.chosen("to", receiver.id()))
                .findFirst();
        if (to.isEmpty()) {
            form.reject("to", "web.form.choose");
        }
        if (day.isAfter(clock.today())) {
            form.reject("givenOn", "activities.future");
        }
        Id<Handover> id = new Id<>(form.requiredId("id"));
        String note = form.text("note", 1_000);
        List<Pupils> pupils = typed(form);
        if (!form.invalid() && pupils.stream().allMatch(one -> one.given() == 0)) {
            form.reject("pupils", "activities.handover.nobody");
        }
        if (form.invalid() || to.isEmpty()) {
            return Html.invalid(page(actor, form));
        }
        handovers.give(
                actor,
                new Handover(
                        id,
                        actor.organization(),
                        to.get().id(),
                        to.get().area(),
                        day,
                        note,
                        pupils,
                        Optional.empty(),
                        ""));
        return Redirect.to("/handovers/" + id).saying("activities.handover.given");
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Handover> id, Scope scope, Actor actor) {
        Handover handover = handovers.require(scope, id);
        Form form = Form.blank();
        handover.pupils().forEach(pupils -> form.with(pupils.field(), pupils.given()));
        return Html.of(page(actor, handover, form));
    }

    @PostMapping("/{id}/receipt")
    View receive(@PathVariable Id<Handover> id, Scope scope, Actor actor, Form form) {
        Handover handover = handovers.require(scope, id);
        List<Pupils> came = handover.pupils().stream()
                .map(one -> new Pupils(
                        one.grade(),
                        one.cell(),
                        one.given(),
                        form.count(one.field()).orElse(0)))
                .toList();
        String word = form.text("word", 500);
        if (!Handover.agrees(came) && word.isEmpty()) {
            form.reject("word", "activities.handover.word");
        }
        if (form.invalid()) {
            return Html.invalid(page(actor, handover, form));
        }
        handovers.receive(actor, handover, came, word, clock.today());
        return Redirect.to("/handovers/" + id).saying("activities.handover.received");
    }

    private List<Pupils> typed(Form form) {
        List<Pupils> pupils = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            for (Axis.Value sex : sexes()) {
                long given =
                        form.count(new Pupils(grade, sex.cell(), 0, 0).field()).orElse(0);
                if (given > 0) {
                    pupils.add(new Pupils(grade, sex.cell(), given, 0));
                }
            }
        }
        return pupils;
    }

    private List<Axis.Value> sexes() {
        return Objects.requireNonNull(axes.all().get("sex")).values();
    }

    private GivePage page(Actor actor, Form form) {
        LocalDate day =
                Form.blank().with("day", form.value("givenOn")).day("day").orElse(clock.today());
        return new GivePage(form, handovers.receivers(actor, day), sexes());
    }

    private HandoverPage page(Actor actor, Handover handover, Form form) {
        Map<UUID, String> names = new HashMap<>();
        organizations
                .byId(List.of(handover.from(), handover.to()))
                .forEach((id, organization) -> names.put(id, organization.name()));
        return new HandoverPage(
                handover,
                names,
                sexes(),
                handover.received().isEmpty() && handovers.receives(actor, handover, clock.today()),
                form,
                journal.of(handover, DEEDS));
    }
}
