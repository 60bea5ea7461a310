package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.pages.SeveralPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Language;
import vn.mangnon.web.Redirect;

/** The same work in several communes: one form with a row for each, one activity for each row that says anything. */
@Controller
@RequestMapping("/activities/several")
@Allow({Role.OFFICER, Role.LEADER})
class SeveralController {
    private final Activities activities;
    private final ActivityChoices choices;
    private final KindChoice choice;
    private final Kinds kinds;
    private final BusinessClock clock;

    SeveralController(
            Activities activities, ActivityChoices choices, KindChoice choice, Kinds kinds, BusinessClock clock) {
        this.activities = activities;
        this.choices = choices;
        this.choice = choice;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping
    View ask(Scope scope, Actor actor, Form query) {
        Form form = choice.blank(actor, query, clock.today());
        return Html.of(page(scope, actor, form.with("title", kind(form).name(Language.VI))));
    }

    @PostMapping
    View record(Scope scope, Actor actor, Form form) {
        LocalDate day = form.requiredDay("beginsOn");
        if (day.isAfter(clock.today())) {
            form.reject("beginsOn", "activities.future");
        }
        form.requiredText("title", ActivityForm.TITLE);
        List<Activity> typed = new ArrayList<>();
        for (Area area : form.invalid() ? List.<Area>of() : choices.communes(actor, day)) {
            if (said(form, area)) {
                read(form, actor, area, day).ifPresent(typed::add);
            }
        }
        if (typed.isEmpty() && !form.invalid()) {
            form.reject("rows", "activities.several.nothing");
        }
        choices.check(scope, actor, form, typed);
        if (form.invalid()) {
            return Html.invalid(page(scope, actor, form));
        }
        activities.recordAll(actor, typed, clock.today());
        return Redirect.to("/activities").saying("activities.several.recorded", typed.size());
    }

    private Optional<Activity> read(Form form, Actor actor, Area area, LocalDate day) {
        String row = SeveralPage.row(area);
        Id<Activity> id = new Id<>(form.requiredId(row + "id"));
        FigureFields fields = new FigureFields(form, List.of(kind(form)), row);
        Map<String, Done> done = fields.done(day);
        Attendance attendance = fields.attendance();
        if (form.invalid()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                id,
                actor.organization(),
                area.id().value(),
                day,
                Optional.empty(),
                form.value("title"),
                "",
                done,
                attendance,
                OptionalLong.empty(),
                Map.of(),
                Set.of(),
                form.id("plan"),
                form.id("task"),
                0,
                Optional.empty()));
    }

    /** Whether anything is typed in the row of an area. */
    private static boolean said(Form form, Area area) {
        String row = SeveralPage.row(area);
        return form.typed().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(row) && !field.getKey().equals(row + "id"))
                .anyMatch(field -> field.getValue().stream().anyMatch(Predicate.not(String::isEmpty)));
    }

    private Kind kind(Form form) {
        return kinds.all().stream()
                .filter(kind -> kind.inUse() && form.chosen("kinds", kind.code()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private SeveralPage page(Scope scope, Actor actor, Form form) {
        LocalDate day =
                Form.blank().with("day", form.value("beginsOn")).day("day").orElse(clock.today());
        List<Area> communes = choices.communes(actor, day);
        communes.stream()
                .map(area -> SeveralPage.row(area) + "id")
                .filter(id -> form.value(id).isEmpty())
                .forEach(id -> form.with(id, Id.uuid()));
        return new SeveralPage(form, kind(form), day, communes, choices.plans(scope, day), choices.tasks(scope, form));
    }
}
