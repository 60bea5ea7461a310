package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.ProposeShares.How;
import vn.mangnon.planning.targets.pages.AllotmentPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** How a target is handed down. */
@Controller
@RequestMapping("/plans/{id}/targets/{target}/allotment")
@Allow({Role.OFFICER, Role.LEADER})
class AllotmentController {
    private final Plans plans;
    private final Targets targets;
    private final SetTargets set;
    private final Allotments allotments;
    private final ProposeShares propose;

    AllotmentController(Plans plans, Targets targets, SetTargets set, Allotments allotments, ProposeShares propose) {
        this.plans = plans;
        this.targets = targets;
        this.set = set;
        this.allotments = allotments;
        this.propose = propose;
    }

    @GetMapping
    View ask(@PathVariable Id<Plan> id, @PathVariable("target") Id<Target> targetId, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        Target target = targets.require(plan, targetId);
        Map<UUID, BigDecimal> shares = allotments.of(plan).getOrDefault(targetId, Map.of());
        Form form = Form.blank().with("because", target.deviatesBecause());
        fill(form, shares);
        return Html.of(new AllotmentPage(plan, target, propose.bodies(plan), form));
    }

    /** Proposes shares, or keeps what was typed. */
    @PostMapping
    View allot(
            @PathVariable Id<Plan> id,
            @PathVariable("target") Id<Target> targetId,
            Scope scope,
            Actor actor,
            Form form) {
        Plan plan = own(scope, actor, id);
        Target target = targets.require(plan, targetId);
        List<Organization> bodies = propose.bodies(plan);
        How how = form.value("how").isEmpty() ? How.BY_HAND : form.choice("how", How.class);
        if (how != How.BY_HAND) {
            fill(form, propose.of(plan, target, bodies, form.ids("bodies"), how));
            return Html.of(new AllotmentPage(plan, target, bodies, form));
        }
        Map<UUID, BigDecimal> shares = new LinkedHashMap<>();
        bodies.forEach(body -> form.decimal("share." + body.id())
                .ifPresent(share -> shares.put(body.id().value(), share)));
        String because = form.text("because", 1_000);
        if (form.invalid()) {
            return Html.invalid(new AllotmentPage(plan, target, bodies, form));
        }
        try {
            set.allot(actor, plan, target, shares, because);
        } catch (Refused refused) {
            form.reject("because", refused.key(), refused.arguments().toArray());
            return Html.invalid(new AllotmentPage(plan, target, bodies, form));
        }
        return Redirect.to("/plans/" + id + "/targets/" + targetId).saying("planning.saved");
    }

    private static void fill(Form form, Map<UUID, BigDecimal> shares) {
        shares.forEach((body, share) ->
                form.with("share." + body, Target.plain(share).toPlainString().replace('.', ',')));
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        return PlanOwners.requireOwn(actor, plans.require(scope, id));
    }
}
