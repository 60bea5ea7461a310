package vn.mangnon.activities;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
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

/** Correcting what was recorded. */
@Controller
@RequestMapping("/activities/{id}")
@Allow({Role.OFFICER, Role.LEADER})
class CorrectController {
    private final Activities activities;
    private final FormPages pages;
    private final ActivityFiles files;
    private final BusinessClock clock;

    CorrectController(Activities activities, FormPages pages, ActivityFiles files, BusinessClock clock) {
        this.activities = activities;
        this.pages = pages;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/edit")
    View edit(@PathVariable Id<Activity> id, Scope scope, Actor actor) {
        Activity activity = activities.requireOwn(scope, actor, id, clock.today());
        return Html.of(pages.page(scope, actor, ActivityForm.of(activity), Optional.of(id)));
    }

    /** The form again, with the kinds that were added. */
    @PostMapping("/fields")
    View more(@PathVariable Id<Activity> id, Scope scope, Actor actor, Form form) {
        activities.requireOwn(scope, actor, id, clock.today());
        return Html.of(pages.page(scope, actor, form, Optional.of(id)));
    }

    @PostMapping
    View correct(
            @PathVariable Id<Activity> id,
            Scope scope,
            Actor actor,
            Form form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        Activity before = activities.require(scope, id);
        Optional<Activity> typed = pages.read(scope, actor, form.with("id", id), Optional.of(before));
        if (typed.isEmpty()) {
            return Html.invalid(pages.page(scope, actor, form, Optional.of(id)));
        }
        try {
            Optional<Refused> refused =
                    files.keep(actor, id, sent, form, () -> activities.correct(actor, typed.get(), clock.today()));
            return refused.isPresent()
                    ? Html.invalid(pages.page(scope, actor, form, Optional.of(id)))
                    : Redirect.to("/activities/" + id).saying("activities.corrected");
        } catch (Stale stale) {
            Form latest = ActivityForm.of(activities.require(scope, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(pages.page(scope, actor, form, Optional.of(id)));
        }
    }
}
