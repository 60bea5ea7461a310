package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Form;

/** Activities typed elsewhere than on the page, such as in a workbook: offered and checked as on the page. */
@Component
public class TypedActivities {
    private final ActivityChoices choices;
    private final Kinds kinds;
    private final Indicators indicators;

    TypedActivities(ActivityChoices choices, Kinds kinds, Indicators indicators) {
        this.choices = choices;
        this.kinds = kinds;
        this.indicators = indicators;
    }

    /** The fields of an activity as the page would show them. */
    public static Form form(Activity activity) {
        return ActivityForm.of(activity);
    }

    /** The field in which a part of a number is typed. */
    public static String part(String field, Axis.Value value) {
        return FigureFields.part(field, value);
    }

    /** All there ever were. */
    public List<Kind> kinds() {
        return kinds.all();
    }

    public List<MoneySource> sources() {
        return indicators.sources();
    }

    /** Plans in force that work of a day may carry out, by id. */
    public Map<String, String> plans(Scope scope, LocalDate day) {
        return choices.plans(scope, day);
    }

    /** To check many, all at some of these places; what does not change between them is asked once. */
    public Checking checking(Scope scope, Actor actor, LocalDate today, Collection<UUID> places) {
        return new Checking(
                choices, choices.facts(scope, actor, places), kinds(), sources(), actor.organization(), today);
    }

    /** Checks one after the other. */
    public static final class Checking {
        private final ActivityChoices choices;
        private final ActivityFacts facts;
        private final List<Kind> kinds;
        private final List<MoneySource> sources;
        private final UUID owner;
        private final LocalDate today;

        private Checking(
                ActivityChoices choices,
                ActivityFacts facts,
                List<Kind> kinds,
                List<MoneySource> sources,
                UUID owner,
                LocalDate today) {
            this.choices = choices;
            this.facts = facts;
            this.kinds = kinds;
            this.sources = sources;
            this.owner = owner;
            this.today = today;
        }

        /** What was typed; where something is wrong it is said in the form and nothing comes. */
        public Optional<Activity> read(Form form, Optional<Activity> before) {
            UUID organization = before.map(Activity::organization).orElse(owner);
            Optional<Activity> typed = new ActivityForm(form, kinds, sources).read(organization, today);
            typed.ifPresent(activity -> choices.check(facts, form, activity));
            return form.invalid() ? Optional.empty() : typed;
        }
    }
}
