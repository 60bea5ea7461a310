package vn.mangnon.planning.cascade;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.cascade.Coverages.Filter;
import vn.mangnon.planning.cascade.pages.CascadePage;
import vn.mangnon.planning.cascade.pages.DifferencesPage;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;

/** The board of who has issued a plan under a plan, and a plan beside its superior's. */
@Controller
@RequestMapping("/plans/{id}")
@Allow
class CascadeController {
    private final Plans plans;
    private final Coverages coverages;
    private final Items items;
    private final Targets targets;
    private final Organizations organizations;
    private final BusinessClock clock;

    CascadeController(
            Plans plans,
            Coverages coverages,
            Items items,
            Targets targets,
            Organizations organizations,
            BusinessClock clock) {
        this.plans = plans;
        this.coverages = coverages;
        this.items = items;
        this.targets = targets;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/cascade")
    View board(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = plans.require(scope, id);
        Optional<Stage> stage =
                form.value("stage").isEmpty() ? Optional.empty() : Optional.of(form.choice("stage", Stage.class));
        int page = (int) Math.clamp(form.count("page").orElse(1), 1, 1_000);
        Filter filter = new Filter(form.id("under"), stage, form.id("without").map(Id::new), page);
        Coverage coverage = coverages.of(scope, plan, filter, clock.now());
        List<Organization> lines = organizations.below(
                new Id<>(plan.issuer()), plan.period().until(clock.today()).last());
        return Html.of(new CascadePage(plan, PlanOwners.own(actor, plan), coverage, lines, form, page));
    }

    /** What the superior's plan asks, and what this one makes of it. */
    @GetMapping("/differences")
    View differences(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = plans.require(scope, id);
        Plan superior = plan.lineage()
                .superior()
                .flatMap(above -> plans.find(scope, above))
                .orElseThrow(NotFound::new);
        return Html.of(new DifferencesPage(
                plan,
                PlanOwners.own(actor, plan),
                superior,
                Differences.of(items.of(superior), items.of(plan), targets.of(superior), targets.of(plan))));
    }
}
