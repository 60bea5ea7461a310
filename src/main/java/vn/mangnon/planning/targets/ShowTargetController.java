package vn.mangnon.planning.targets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.PartMeasures;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.TargetProgress.At;
import vn.mangnon.planning.targets.pages.TargetPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;

/** One target: how far it is, here and below, and which records say so. */
@Controller
@RequestMapping("/plans/{id}/targets/{target}")
@Allow
class ShowTargetController {
    private final Plans plans;
    private final Targets targets;
    private final Baselines baselines;
    private final Progress progress;
    private final PartMeasures measures;
    private final Indicators indicators;
    private final RecordLabels labels;
    private final BusinessClock clock;

    ShowTargetController(
            Plans plans,
            Targets targets,
            Baselines baselines,
            Progress progress,
            PartMeasures measures,
            Indicators indicators,
            RecordLabels labels,
            BusinessClock clock) {
        this.plans = plans;
        this.targets = targets;
        this.baselines = baselines;
        this.progress = progress;
        this.measures = measures;
        this.indicators = indicators;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    View show(
            @PathVariable Id<Plan> id,
            @PathVariable("target") Id<Target> targetId,
            Scope scope,
            Actor actor,
            Form form) {
        Plan plan = plans.require(scope, id);
        Target target = targets.require(plan, targetId);
        TargetProgress whole = progress.of(scope, plan, List.of(target)).getFirst();
        List<At> handed = progress.handedDown(scope, plan, target);
        Optional<At> chosen = form.id("place")
                .flatMap(place -> Stream.concat(whole.at().stream(), handed.stream())
                        .filter(at -> at.place().id().equals(place))
                        .findFirst())
                .or(whole::whole);
        List<Contribution> behind =
                chosen.map(at -> behind(scope, plan, target, at)).orElse(List.of());
        Indicator indicator = target.measured()
                .map(measured -> indicators.all().get(measured.indicator()))
                .orElse(null);
        return Html.of(new TargetPage(
                plan,
                PlanOwners.own(actor, plan),
                whole,
                handed,
                chosen,
                Optional.ofNullable(indicator),
                behind,
                labels.of(scope, behind.stream().map(Contribution::record).toList()),
                baselines.of(plan, targetId)));
    }

    private List<Contribution> behind(Scope scope, Plan plan, Target target, At at) {
        return target.measured()
                .map(measured -> measures.behind(
                        scope, measured.indicator(), at.parts(), plan.period().until(clock.today())))
                .orElse(List.of());
    }
}
