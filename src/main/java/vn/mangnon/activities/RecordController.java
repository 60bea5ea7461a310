package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Drafts;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Recording work: its kind first, then only what that kind asks. */
@Controller
@RequestMapping("/activities")
@Allow({Role.OFFICER, Role.LEADER})
class RecordController {
    /** The name under which a half-written record is kept. */
    static final String DRAFT = "activity-new";

    private final Activities activities;
    private final FormPages pages;
    private final KindChoice choice;
    private final ActivityFiles files;
    private final Drafts drafts;
    private final BusinessClock clock;

    RecordController(
            Activities activities,
            FormPages pages,
            KindChoice choice,
            ActivityFiles files,
            Drafts drafts,
            BusinessClock clock) {
        this.activities = activities;
        this.pages = pages;
        this.choice = choice;
        this.files = files;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/new")
    View ask(Scope scope, Actor actor, Form query) {
        LocalDate today = clock.today();
        Optional<Map<String, List<String>>> draft = drafts.find(actor.person(), DRAFT);
        if (query.ticked("draft") && draft.isPresent()) {
            Form form = Form.blank();
            draft.get().forEach(form::withAll);
            return Html.of(pages.page(scope, actor, form, Optional.empty()));
        }
        if (query.id("like").isPresent()) {
            Activity before = activities.require(scope, new Id<>(query.requiredId("like")));
            return Html.of(pages.page(scope, actor, ActivityForm.like(before, today), Optional.empty()));
        }
        return query.values("kind").isEmpty()
                ? Html.of(choice.page(scope, actor, query, draft.map(RecordController::title)))
                : Html.of(pages.page(scope, actor, choice.blank(actor, query, today), Optional.empty()));
    }

    /** The form again, with the kinds that were added. */
    @PostMapping("/fields")
    View more(Scope scope, Actor actor, Form form) {
        return Html.of(pages.page(scope, actor, form, Optional.empty()));
    }

    @PostMapping
    View record(
            Scope scope,
            Actor actor,
            Form form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        Optional<Activity> typed = pages.read(scope, actor, form, Optional.empty());
        if (typed.isEmpty()) {
            return Html.invalid(pages.page(scope, actor, form, Optional.empty()));
        }
        Optional<Refused> refused = files.keep(
                actor, typed.get().id(), sent, form, () -> activities.record(actor, typed.get(), clock.today()));
        if (refused.isPresent()) {
            return Html.invalid(pages.page(scope, actor, form, Optional.empty()));
        }
        drafts.forget(actor.person(), DRAFT);
        return Redirect.to("/activities/" + typed.get().id()).saying("activities.recorded");
    }

    @PostMapping("/new/removal")
    View forget(Actor actor) {
        drafts.forget(actor.person(), DRAFT);
        return Redirect.to("/activities/new").saying("activities.draft.removed");
    }

    private static String title(Map<String, List<String>> draft) {
        return draft.getOrDefault("title", List.of("")).getFirst();
    }
}
