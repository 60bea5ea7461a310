package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Tasks;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Areas;
import vn.mangnon.units.DescribeAreas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Form;

/** What can be chosen when work is recorded: where, with whom, under which plan. */
@Component
class ActivityChoices {
    private final Areas areas;
    private final Organizations organizations;
    private final Plans plans;
    private final PlacesOfWork work;
    private final Tasks tasks;
    private final DescribeAreas describe;

    ActivityChoices(
            Areas areas,
            Organizations organizations,
            PlacesOfWork work,
            Plans plans,
            Tasks tasks,
            DescribeAreas describe) {
        this.work = work;
        this.tasks = tasks;
        this.describe = describe;
        this.plans = plans;
        this.areas = areas;
        this.organizations = organizations;
    }

    /** Where the actor's body works. */
    UUID homeArea(Actor actor) {
        return body(actor).areaId().value();
    }

    /** The communes in the body's area on a day. */
    List<Area> communes(Actor actor, LocalDate day) {
        return areas.within(body(actor).areaId(), AreaLevel.COMMUNE, day);
    }

    /** Bodies that may have taken part: those above, beside and below, and those already said to. */
    List<Organization> partners(Actor actor, LocalDate day, Form form) {
        Stream<Organization> near =
                organizations.nameable(body(actor), day).stream().map(Organizations.NamedOrganization::organization);
        return Stream.concat(near, organizations.byId(form.ids("partners")).values().stream())
                .distinct()
                .filter(organization -> !organization.id().value().equals(actor.organization()))
                .toList();
    }

    /** Plans in force that the work may carry out, by id. */
    Map<String, String> plans(Scope scope, LocalDate day) {
        Map<String, String> open = new LinkedHashMap<>();
        open.put("", "");
        plans.list(scope).stream()
                .map(Plans.Listed::plan)
                .filter(plan ->
                        plan.inForce() && !day.isBefore(plan.period().first().minusMonths(1)))
                .forEach(plan -> open.put(plan.id().toString(), plan.name()));
        return open.size() == 1 ? Map.of() : open;
    }

    /** The tasks of the plan chosen in a form, by id, the likeliest by its title first; none while no plan is chosen. */
    Map<String, String> tasks(Scope scope, Form form) {
        return form.id("plan")
                .map(plan -> tasks(scope, plan, form.value("title")))
                .orElse(Map.of());
    }

    /** The tasks of a plan, the likeliest by a title first, nothing before it. */
    Map<String, String> tasks(Scope scope, UUID plan, String title) {
        List<Tasks.Task> all = tasks.of(scope, plan);
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "");
        Tasks.likeliest(all, title).ifPresent(task -> choices.put(task.id().toString(), task.text()));
        all.forEach(task -> choices.putIfAbsent(task.id().toString(), task.text()));
        return choices.size() == 1 ? Map.of() : choices;
    }

    /** What activities at these places are checked against. */
    ActivityFacts facts(Scope scope, Actor actor, Collection<UUID> places) {
        return new ActivityFacts(
                day -> work.of(actor, day).stream()
                        .filter(area -> area.existsOn(day))
                        .map(area -> area.id().value())
                        .collect(Collectors.toSet()),
                day -> describe.childrenBy(places, day),
                plan -> plans.find(scope, new Id<>(plan)).isPresent(),
                plan -> tasks.of(scope, plan).stream().map(Tasks.Task::id).collect(Collectors.toSet()),
                bodies -> organizations.byId(bodies).keySet());
    }

    /** Several of one form. */
    void check(Scope scope, Actor actor, Form form, List<Activity> typed) {
        ActivityFacts facts = facts(
                scope, actor, typed.stream().map(Activity::area).distinct().toList());
        typed.forEach(activity -> check(facts, form, activity));
    }

    /** An area must have been there on the day, and be one the body works in; it has no more children than live there. */
    void check(ActivityFacts facts, Form form, Activity activity) {
        LocalDate day = activity.beginsOn();
        if (!facts.isThere(activity.area(), day)) {
            form.reject("area", "activities.area-not-there");
        }
        if (!facts.knows(activity.partners())) {
            form.reject("partners", "web.form.choose");
        }
        activity.plan().filter(plan -> !facts.sees(plan)).ifPresent(unknown -> form.reject("plan", "web.form.choose"));
        activity.task()
                .filter(task ->
                        activity.plan().filter(plan -> facts.has(plan, task)).isEmpty())
                .ifPresent(stranger -> form.reject("task", "activities.task.other-plan"));
        long children = activity.attendance().whole().orElse(0);
        long living = facts.living(activity.area(), day);
        if (children > living && !form.ticked("confirmed")) {
            form.reject("confirmed", "activities.confirm.more-than-live-there", children, living);
        }
    }

    /** What the bodies and the place of an activity are called, by id. */
    Map<UUID, String> names(Activity activity) {
        List<UUID> ids = new ArrayList<>(activity.partners());
        ids.add(activity.organization());
        Map<UUID, String> names = new HashMap<>();
        organizations.byId(ids).forEach((id, organization) -> names.put(id, organization.name()));
        names.put(activity.area(), areas.require(new Id<>(activity.area())).name());
        activity.plan().ifPresent(plan -> names.putAll(plans.names(List.of(plan))));
        return names;
    }

    private Organization body(Actor actor) {
        return organizations.require(new Id<>(actor.body()));
    }
}
