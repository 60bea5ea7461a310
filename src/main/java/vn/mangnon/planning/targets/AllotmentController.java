package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.PartMeasures;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.TargetProgress.At;
import vn.mangnon.planning.targets.pages.AllotmentPage;
import vn.mangnon.planning.targets.pages.TargetPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.DescribeAreas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Redirect;

/** One target: how far it is and which records say so; and how it is handed down. */
@Controller
@RequestMapping("/plans/{id}/targets/{target}")
@Allow({Role.OFFICER, Role.LEADER})
class AllotmentController {
    private final Plans plans;
    private final Targets targets;
    private final SetTargets set;
    private final Allotments allotments;
    private final Baselines baselines;
    private final Progress progress;
    private final PartMeasures measures;
    private final Indicators indicators;
    private final Organizations organizations;
    private final DescribeAreas describe;
    private final RecordLabels labels;
    private final BusinessClock clock;

    AllotmentController(
            Plans plans,
            Targets targets,
            SetTargets set,
            Allotments allotments,
            Baselines baselines,
            Progress progress,
            PartMeasures measures,
            Indicators indicators,
            Organizations organizations,
            DescribeAreas describe,
            RecordLabels labels,
            BusinessClock clock) {
        this.plans = plans;
        this.targets = targets;
        this.set = set;
        this.allotments = allotments;
        this.baselines = baselines;
        this.progress = progress;
        this.measures = measures;
        this.indicators = indicators;
        this.organizations = organizations;
        this.describe = describe;
        this.labels = labels;
        this.clock = clock;
    }

    /** How shares are proposed. */
    enum How {
        BY_HAND,
        EQUALLY,
        BY_CHILDREN
    }

    @GetMapping
    @Allow
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
                .flatMap(place -> java.util.stream.Stream.concat(whole.at().stream(), handed.stream())
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

    @GetMapping("/allotment")
    View ask(@PathVariable Id<Plan> id, @PathVariable("target") Id<Target> targetId, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        Target target = targets.require(plan, targetId);
        Map<UUID, BigDecimal> shares = allotments.of(plan).getOrDefault(targetId, Map.of());
        Form form = Form.blank().with("because", target.deviatesBecause());
        fill(form, shares);
        return Html.of(new AllotmentPage(plan, target, bodies(plan), form));
    }

    /** Proposes shares, or keeps what was typed. */
    @PostMapping("/allotment")
    View allot(
            @PathVariable Id<Plan> id,
            @PathVariable("target") Id<Target> targetId,
            Scope scope,
            Actor actor,
            Form form) {
        Plan plan = own(scope, actor, id);
        Target target = targets.require(plan, targetId);
        List<Organization> bodies = bodies(plan);
        How how = form.value("how").isEmpty() ? How.BY_HAND : form.choice("how", How.class);
        if (how != How.BY_HAND) {
            fill(form, propose(plan, target, chosen(form, bodies), how));
            return Html.of(new AllotmentPage(plan, target, bodies, form));
        }
        Map<UUID, BigDecimal> shares = new LinkedHashMap<>();
        bodies.forEach(body -> form.decimal("share." + body.id())
                .ifPresent(share -> shares.put(body.id().value(), share)));
        String because = form.text("because", 1_000);
        if (because.isEmpty() && !form.invalid() && !SetTargets.adds(target, List.copyOf(shares.values()))) {
            form.reject("because", "planning.allotment.off");
        }
        if (form.invalid()) {
            return Html.invalid(new AllotmentPage(plan, target, bodies, form));
        }
        set.allot(actor, plan, target, shares, because);
        return Redirect.to("/plans/" + id + "/targets/" + targetId).saying("planning.saved");
    }

    private static void fill(Form form, Map<UUID, BigDecimal> shares) {
        shares.forEach((body, share) ->
                form.with("share." + body, Target.plain(share).toPlainString().replace('.', ',')));
    }

    /** Those ticked; where none is, the bodies below, or the body's own divisions where it has nothing else. */
    private static List<Organization> chosen(Form form, List<Organization> bodies) {
        List<UUID> ticked = form.ids("bodies");
        List<Organization> below =
                bodies.stream().filter(body -> !body.kind().isPart()).toList();
        return ticked.isEmpty()
                ? below.isEmpty() ? bodies : below
                : bodies.stream()
                        .filter(body -> ticked.contains(body.id().value()))
                        .toList();
    }

    private Map<UUID, BigDecimal> propose(Plan plan, Target target, List<Organization> bodies, How how) {
        BigDecimal whole = target.goal().amount().orElseThrow(NotFound::new);
        Map<UUID, Long> weights = new LinkedHashMap<>();
        Map<UUID, Long> children = how == How.BY_CHILDREN
                ? describe.childrenBy(
                        bodies.stream().map(body -> body.areaId().value()).toList(),
                        plan.period().last())
                : Map.of();
        bodies.forEach(body -> weights.put(
                body.id().value(),
                how == How.EQUALLY ? 1L : children.getOrDefault(body.areaId().value(), 0L)));
        return Shares.of(whole, weights);
    }

    /** The bodies right below, as they stand at the end of the plan or today. */
    private List<Organization> bodies(Plan plan) {
        LocalDate day = plan.period().until(clock.today()).last();
        return organizations.below(new Id<>(plan.issuer()), day).stream()
                .sorted(Comparator.comparing(body -> body.kind().isPart()))
                .toList();
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        return PlanOwners.requireOwn(actor, plans.require(scope, id));
    }
}
