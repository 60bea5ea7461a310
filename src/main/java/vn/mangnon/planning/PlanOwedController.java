package vn.mangnon.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Responsibilities;
import vn.mangnon.planning.cascade.OwnPlanDues;
import vn.mangnon.planning.pages.PlanOwedPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Says which of its plans in force a body was asked to issue. */
@Controller
@RequestMapping("/plans/owed/{due}")
@Allow({Role.OFFICER, Role.LEADER})
class PlanOwedController {
    private final Plans plans;
    private final Dues dues;
    private final Responsibilities responsibilities;
    private final OwnPlanDues ownPlans;
    private final BusinessClock clock;

    PlanOwedController(
            Plans plans, Dues dues, Responsibilities responsibilities, OwnPlanDues ownPlans, BusinessClock clock) {
        this.responsibilities = responsibilities;
        this.plans = plans;
        this.dues = dues;
        this.ownPlans = ownPlans;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable("due") Id<Due> id, Scope scope, Actor actor) {
        return Html.of(new PlanOwedPage(owed(scope, actor, id), own(scope, actor), Form.blank()));
    }

    @PostMapping
    View settle(@PathVariable("due") Id<Due> id, Scope scope, Actor actor, Form form) {
        Due due = owed(scope, actor, id);
        List<Plan> own = own(scope, actor);
        UUID chosen = form.requiredId("plan");
        Optional<Plan> plan =
                own.stream().filter(one -> one.id().value().equals(chosen)).findFirst();
        if (!form.invalid() && plan.isEmpty()) {
            form.reject("plan", "web.form.choose");
        }
        if (form.invalid()) {
            return Html.invalid(new PlanOwedPage(due, own, form));
        }
        ownPlans.settle(actor, due, plan.orElseThrow(), clock.now());
        return Redirect.to("/dues/" + id).saying("planning.owed.settled");
    }

    private Due owed(Scope scope, Actor actor, Id<Due> id) {
        Due due = dues.require(scope, id);
        UUID answering = responsibilities.of(due, clock.now());
        boolean theirs = answering.equals(actor.body()) || answering.equals(actor.organization());
        if (due.kind() != Due.Kind.PLAN || !theirs) {
            throw new NotFound();
        }
        return due;
    }

    private List<Plan> own(Scope scope, Actor actor) {
        return plans.list(scope).stream()
                .map(Plans.Listed::plan)
                .filter(plan -> plan.issuer().equals(actor.body()) && plan.inForce())
                .toList();
    }
}
