package vn.mangnon.activities;

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
import org.springframework.web.servlet.View;
import vn.mangnon.activities.pages.ActivitiesPage;
import vn.mangnon.activities.pages.ActivityPage;
import vn.mangnon.documents.Attachments;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Indicators;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
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
}
