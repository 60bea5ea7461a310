package vn.mangnon.planning.programmes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.Question;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.programmes.pages.ActualPage;
import vn.mangnon.planning.programmes.pages.ProgrammePage;
import vn.mangnon.planning.programmes.pages.ProgrammesPage;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Redirect;

/** Programmes of several years: the list, one across its years, and the records behind a figure of it. */
@Controller
@Allow
class ProgrammeController {
    private final Plans plans;
    private final Targets targets;
    private final ReadProgramme read;
    private final MarkProgramme mark;
    private final Organizations organizations;
    private final Measures measures;
    private final Indicators indicators;
    private final RecordLabels labels;
    private final BusinessClock clock;

    ProgrammeController(
            Plans plans,
            Targets targets,
            ReadProgramme read,
            MarkProgramme mark,
            Organizations organizations,
            Measures measures,
            Indicators indicators,
            RecordLabels labels,
            BusinessClock clock) {
        this.plans = plans;
        this.targets = targets;
        this.read = read;
        this.mark = mark;
        this.organizations = organizations;
        this.measures = measures;
        this.indicators = indicators;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    View list(Scope scope) {
        List<Citation> programmes = plans.list(scope).stream()
                .filter(listed -> listed.plan().lineage().programme())
                .map(listed -> new Citation(listed.plan(), listed.issuer()))
                .toList();
        return Html.of(new ProgrammesPage(programmes));
    }

    @GetMapping("/plans/{id}/programme")
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = plans.require(scope, id);
        boolean own = PlanOwners.own(actor, plan);
        if (!plan.lineage().programme() && !own) {
            throw new NotFound();
        }
        return Html.of(new ProgrammePage(read.of(scope, plan, clock.today()), own));
    }

    /** The plan runs for several years and may be served; or does not. */
    @PostMapping("/plans/{id}/programme")
    @Allow({Role.OFFICER, Role.LEADER})
    View mark(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = plans.require(scope, id);
        if (!PlanOwners.own(actor, plan)) {
            throw new NotFound();
        }
        boolean programme = form.ticked("programme");
        mark.mark(actor, plan, programme);
        return Redirect.to("/plans/" + id + (programme ? "/programme" : ""))
                .saying(programme ? "planning.programme.marked" : "planning.programme.unmarked");
    }

    /** The records behind what a target reached in a year. */
    @GetMapping("/plans/{id}/programme/{target}/{year}")
    View actual(@PathVariable Id<Plan> id, @PathVariable Id<Target> target, @PathVariable int year, Scope scope) {
        Plan plan = plans.require(scope, id);
        Target asked = targets.of(plan).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (year < plan.period().first().getYear()
                || year > plan.period().last().getYear()) {
            throw new NotFound();
        }
        List<ActualPage.Part> parts = new ArrayList<>();
        for (Question question :
                read.questions(plan, organizations.require(new Id<>(plan.issuer())), asked, year, clock.today())) {
            List<Contribution> behind = measures.behind(scope, question, Known.NOW);
            parts.add(new ActualPage.Part(
                    indicators.all().get(question.indicator()),
                    behind,
                    labels.of(scope, behind.stream().map(Contribution::record).toList())));
        }
        return Html.of(new ActualPage(plan, asked, year, parts));
    }
}
