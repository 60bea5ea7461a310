package vn.mangnon.activities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.mangnon.activities.pages.ActivitiesPage;
import vn.mangnon.activities.pages.ActivityFormPage;
import vn.mangnon.activities.pages.ActivityPage;
import vn.mangnon.documents.Attachments;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Indicators;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

@Controller
@RequestMapping("/activities")
@Allow
class ActivityController {
    private static final int A_PAGE = 50;
    private static final int DEEDS = 20;

    private final Activities activities;
    private final ActivityChoices choices;
    private final Kinds kinds;
    private final Indicators indicators;
    private final Attachments attachments;
    private final Journal journal;
    private final BusinessClock clock;

    ActivityController(
            Activities activities,
            ActivityChoices choices,
            Kinds kinds,
            Indicators indicators,
            Attachments attachments,
            Journal journal,
            BusinessClock clock) {
        this.activities = activities;
        this.choices = choices;
        this.kinds = kinds;
        this.indicators = indicators;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor, Form form) {
        boolean own = !form.value("all").equals("true");
        LocalDate today = clock.today();
        Activities.After after = form.id("after")
                .map(id -> new Activities.After(form.requiredDay("day"), id, today))
                .orElseGet(() -> Activities.After.start(today));
        List<Activities.Listed> rows = activities.list(scope, actor, own, after, A_PAGE + 1);
        return Html.of(ActivitiesPage.of(rows, A_PAGE, own, kinds.all()));
    }

    @GetMapping("/new")
    @Allow({Role.OFFICER, Role.LEADER})
    View ask(Scope scope, Actor actor, Form form) {
        LocalDate today = clock.today();
        Form blank = Form.blank().with("id", Id.uuid()).with("beginsOn", today).with("area", choices.homeArea(actor));
        blank.withAll("kinds", form.values("kind"));
        form.id("plan").ifPresent(plan -> blank.with("plan", plan));
        return Html.of(page(scope, actor, blank, Optional.empty(), today));
    }

    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View record(Scope scope, Actor actor, Form form, @RequestParam(required = false) List<MultipartFile> files) {
        LocalDate today = clock.today();
        Optional<Activity> typed = form(form).read(actor.organization(), today);
        choices.check(scope, actor, form, typed);
        if (typed.isEmpty() || form.invalid()) {
            return Html.invalid(page(scope, actor, form, Optional.empty(), today));
        }
        return attach(actor, typed.get().id(), files, form, () -> activities.record(actor, typed.get(), today))
                .map(refused -> Html.invalid(page(scope, actor, form, Optional.empty(), today)))
                .map(View.class::cast)
                .orElseGet(() -> Redirect.to("/activities/" + typed.get().id()).saying("activities.recorded"));
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Activity> id, Scope scope, Actor actor) {
        Activity activity = activities.require(scope, id);
        return Html.of(new ActivityPage(
                activity,
                choices.names(activity),
                kinds.all(),
                indicators.sources(),
                attachments.of(activity),
                journal.of(activity, DEEDS),
                activities.owns(actor, activity, clock.today())
                        && activity.withdrawnBecause().isEmpty(),
                activity.plan()
                        .map(plan -> choices.tasks(scope, plan, activity.title()))
                        .orElse(Map.of())));
    }

    /** Says which task of its plan it serves. */
    @PostMapping("/{id}/task")
    @Allow({Role.OFFICER, Role.LEADER})
    View serve(@PathVariable Id<Activity> id, Scope scope, Actor actor, Form form) {
        Activity activity = activities.requireOwn(scope, actor, id, clock.today());
        Optional<UUID> task = form.id("task");
        if (task.isEmpty()
                || !choices.tasks(
                                scope,
                                form.with(
                                        "plan",
                                        activity.plan().map(UUID::toString).orElse("")))
                        .containsKey(task.get().toString())) {
            throw new Refused("activities.task.other-plan");
        }
        activities.correct(actor, activity.serving(task.get()), clock.today());
        return Redirect.to("/activities/" + id).saying("activities.task.said");
    }

    @GetMapping("/{id}/edit")
    @Allow({Role.OFFICER, Role.LEADER})
    View edit(@PathVariable Id<Activity> id, Scope scope, Actor actor) {
        Activity activity = activities.requireOwn(scope, actor, id, clock.today());
        return Html.of(page(scope, actor, ActivityForm.of(activity), Optional.of(id), clock.today()));
    }

    @PostMapping("/{id}")
    @Allow({Role.OFFICER, Role.LEADER})
    View correct(
            @PathVariable Id<Activity> id,
            Scope scope,
            Actor actor,
            Form form,
            @RequestParam(required = false) List<MultipartFile> files) {
        LocalDate today = clock.today();
        Activity before = activities.require(scope, id);
        Optional<Activity> typed = form(form.with("id", id)).read(before.organization(), today);
        choices.check(scope, actor, form, typed);
        if (typed.isEmpty() || form.invalid()) {
            return Html.invalid(page(scope, actor, form, Optional.of(id), today));
        }
        try {
            Optional<Refused> refused =
                    attach(actor, id, files, form, () -> activities.correct(actor, typed.get(), today));
            return refused.isPresent()
                    ? Html.invalid(page(scope, actor, form, Optional.of(id), today))
                    : Redirect.to("/activities/" + id).saying("activities.corrected");
        } catch (Stale stale) {
            Form latest = ActivityForm.of(activities.require(scope, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(page(scope, actor, form, Optional.of(id), today));
        }
    }

    @PostMapping("/{id}/withdrawal")
    @Allow({Role.OFFICER, Role.LEADER})
    View withdraw(@PathVariable Id<Activity> id, Scope scope, Actor actor, Form form) {
        activities.require(scope, id);
        String because = form.requiredText("because", 500);
        if (form.invalid()) {
            return Redirect.to("/activities/" + id).saying("activities.withdraw.why");
        }
        activities.withdraw(actor, id, because, clock.today());
        return Redirect.to("/activities/" + id).saying("activities.withdrawn");
    }

    /** Saves, then keeps the files that came along. A file that may not be kept is refused before anything is saved. */
    private Optional<Refused> attach(
            Actor actor, Id<Activity> id, List<MultipartFile> files, Form form, Runnable save) {
        Map<String, byte[]> contents = new java.util.LinkedHashMap<>();
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (!file.isEmpty()) {
                    Attachments.check(file.getBytes());
                    contents.put(String.valueOf(file.getOriginalFilename()), file.getBytes());
                }
            }
            save.run();
            contents.forEach((name, bytes) -> attachments.add(actor, Activities.ref(id), name, bytes));
            return Optional.empty();
        } catch (Refused refused) {
            form.reject("files", refused.key(), refused.arguments().toArray());
            return Optional.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ActivityForm form(Form form) {
        return new ActivityForm(form, kinds.all(), indicators.sources());
    }

    private ActivityFormPage page(Scope scope, Actor actor, Form form, Optional<Id<Activity>> of, LocalDate today) {
        LocalDate day = form.day("beginsOn").orElse(today);
        return new ActivityFormPage(
                form,
                of.map(Id::toString),
                kinds.all(),
                indicators.sources(),
                choices.areas(actor, day),
                choices.partners(actor, day, form),
                choices.plans(scope, day),
                choices.tasks(scope, form));
    }
}
