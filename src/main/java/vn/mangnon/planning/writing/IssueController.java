package vn.mangnon.planning.writing;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.pages.EndingPage;
import vn.mangnon.planning.writing.pages.IssuePage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The beginning and the end of a plan's force: it is issued with a number, it is withdrawn with a reason. */
@Controller("planIssueController")
@RequestMapping("/plans/{id}")
@Allow({Role.OFFICER, Role.LEADER})
class IssueController {
    private static final int MOST = 999_999;

    private final Plans plans;
    private final IssuePlan issuePlan;
    private final EndPlan endPlan;
    private final OutgoingNumbers numbers;
    private final BusinessClock clock;

    IssueController(Plans plans, IssuePlan issuePlan, EndPlan endPlan, OutgoingNumbers numbers, BusinessClock clock) {
        this.plans = plans;
        this.issuePlan = issuePlan;
        this.endPlan = endPlan;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/issue")
    View ask(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id).requireDraft();
        LocalDate today = clock.today();
        return Html.of(new IssuePage(
                plan,
                Form.blank()
                        .with("number", numbers.next(plan.issuer(), plan.symbol(), today.getYear()))
                        .with("issuedOn", today)));
    }

    @PostMapping("/issue")
    View issue(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id).requireDraft();
        long number = form.count("number").orElse(0);
        if (number < 1 || number > MOST) {
            form.reject("number", "documents.number.shape");
        }
        LocalDate on = form.requiredDay("issuedOn");
        if (form.invalid()) {
            return Html.invalid(new IssuePage(plan, form));
        }
        try {
            issuePlan.issue(actor, scope, plan, (int) number, on, clock.now());
        } catch (Refused refused) {
            form.reject("number", refused.key(), refused.arguments().toArray());
            return Html.invalid(new IssuePage(plan, form));
        }
        return Redirect.to("/plans/" + id).saying("planning.issued");
    }

    @GetMapping("/ending")
    View askEnd(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        return Html.of(new EndingPage(own(scope, actor, id), Form.blank().with("on", clock.today())));
    }

    @PostMapping("/ending")
    View withdraw(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id);
        LocalDate on = form.requiredDay("on");
        String because = form.requiredText("because", 1_000);
        if (form.invalid()) {
            return Html.invalid(new EndingPage(plan, form));
        }
        endPlan.withdraw(actor, scope, plan, on, because, clock.now());
        return Redirect.to("/plans/" + id).saying("planning.withdrawn");
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        return PlanOwners.requireOwn(actor, plans.require(scope, id));
    }
}
