package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.pages.ActivityFormPage;
import vn.mangnon.measures.Indicators;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Language;

/** The form in which work is recorded or corrected, as a page and as what was typed into it. */
@Component
class FormPages {
    private final ActivityChoices choices;
    private final PlacesOfWork places;
    private final Kinds kinds;
    private final Indicators indicators;
    private final BusinessClock clock;

    FormPages(ActivityChoices choices, PlacesOfWork places, Kinds kinds, Indicators indicators, BusinessClock clock) {
        this.choices = choices;
        this.places = places;
        this.kinds = kinds;
        this.indicators = indicators;
        this.clock = clock;
    }

    ActivityFormPage page(Scope scope, Actor actor, Form form, Optional<Id<Activity>> of) {
        LocalDate day =
                Form.blank().with("day", form.value("beginsOn")).day("day").orElse(clock.today());
        List<Kind> offered = offered(form);
        List<Area> areas = places.of(actor, day);
        if (!form.typed().containsKey("title")) {
            form.with("title", title(form, offered, areas, day));
        }
        return new ActivityFormPage(
                form,
                of.map(Id::toString),
                offered,
                day,
                indicators.sources(),
                areas,
                choices.partners(actor, day, form),
                choices.plans(scope, day),
                choices.tasks(scope, form));
    }

    /** What was typed, checked; empty where something is wrong with it. */
    Optional<Activity> read(Scope scope, Actor actor, Form form, Optional<Activity> before) {
        List<Kind> known = kinds.all().stream()
                .filter(kind -> kind.inUse()
                        || before.map(activity -> activity.figures().containsKey(kind.code()))
                                .orElse(false))
                .toList();
        Optional<Activity> typed = new ActivityForm(form, known, indicators.sources())
                .read(before.map(Activity::organization).orElse(actor.organization()), clock.today());
        typed.ifPresent(activity -> choices.check(scope, actor, form, List.of(activity)));
        return form.invalid() ? Optional.empty() : typed;
    }

    /** What the work is likely to be called: its first kind, at its place. */
    private static String title(Form form, List<Kind> offered, List<Area> areas, LocalDate day) {
        return offered.stream()
                .filter(kind -> form.value("kinds").equals(kind.code()))
                .flatMap(kind -> areas.stream()
                        .filter(area -> form.chosen("area", area.id()))
                        .map(area -> kind.name(Language.VI, day) + " tại " + area.inSentence()))
                .findFirst()
                .orElse("");
    }

    private List<Kind> offered(Form form) {
        return kinds.all().stream()
                .filter(kind -> kind.inUse() || form.chosen("kinds", kind.code()))
                .toList();
    }
}
