package vn.mangnon.planning.targets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicators;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.pages.TargetFormPage;
import vn.mangnon.planning.targets.pages.TargetsPage;
import vn.mangnon.planning.writing.Items;
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

/** The targets of a plan: set while it is a draft, changed with a reason once it is in force. */
@Controller
@RequestMapping("/plans/{id}/targets")
@Allow({Role.OFFICER, Role.LEADER})
class TargetController {
    private final Plans plans;
    private final Items items;
    private final Targets targets;
    private final Progress progress;
    private final SetTargets set;
    private final Indicators indicators;
    private final BusinessClock clock;

    TargetController(
            Plans plans,
            Items items,
            Targets targets,
            Progress progress,
            SetTargets set,
            Indicators indicators,
            BusinessClock clock) {
        this.plans = plans;
        this.items = items;
        this.targets = targets;
        this.progress = progress;
        this.set = set;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping
    @Allow
    View list(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = plans.require(scope, id);
        return Html.of(new TargetsPage(plan, PlanOwners.own(actor, plan), progress.of(scope, plan)));
    }

    @GetMapping("/new")
    View ask(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form typed) {
        Plan plan = own(scope, actor, id).requireDraft();
        UUID fresh = Id.uuid();
        Form form = TargetForm.fill(TargetForm.blank(fresh)).with("what", "").with("comparator", Comparison.GE);
        typed.id("item").ifPresent(item -> form.with("item", item));
        return Html.of(page(plan, fresh, Optional.empty(), form));
    }

    @GetMapping("/{target}/edit")
    View edit(@PathVariable Id<Plan> id, @PathVariable("target") Id<Target> targetId, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        Target target = targets.require(plan, targetId);
        return Html.of(page(plan, targetId.value(), Optional.of(target), TargetForm.fill(target)));
    }

    @PostMapping("/{target}")
    View save(
            @PathVariable Id<Plan> id,
            @PathVariable("target") Id<Target> targetId,
            Scope scope,
            Actor actor,
            Form form) {
        Plan plan = own(scope, actor, id);
        Optional<Target> former = targets.of(plan).stream()
                .filter(one -> one.id().equals(targetId))
                .findFirst();
        Target target =
                TargetForm.read(form, former.orElseGet(() -> TargetForm.blank(targetId.value())), indicators.summed());
        String because = form.text("because", 1_000);
        if (form.invalid()) {
            return Html.invalid(page(plan, targetId.value(), former, form));
        }
        try {
            set.set(actor, plan, target, because, clock.now());
        } catch (Refused refused) {
            form.reject("because", refused.key(), refused.arguments().toArray());
            return Html.invalid(page(plan, targetId.value(), former, form));
        } catch (Stale stale) {
            Form latest = TargetForm.fill(targets.require(plan, targetId));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(page(plan, targetId.value(), former, form));
        }
        return Redirect.to("/plans/" + id + "/targets/" + targetId).saying("planning.saved");
    }

    @PostMapping("/{target}/deletion")
    View delete(@PathVariable Id<Plan> id, @PathVariable("target") Id<Target> targetId, Scope scope, Actor actor) {
        set.delete(actor, own(scope, actor, id), targetId);
        return Redirect.to("/plans/" + id + "/targets").saying("planning.item.deleted");
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        return PlanOwners.requireOwn(actor, plans.require(scope, id));
    }

    private TargetFormPage page(Plan plan, UUID id, Optional<Target> former, Form form) {
        List<Target> others = targets.of(plan).stream()
                .filter(target -> !target.id().value().equals(id))
                .toList();
        return new TargetFormPage(
                plan,
                id,
                former,
                form,
                items.of(plan),
                others,
                List.copyOf(indicators.summed().values()));
    }
}
