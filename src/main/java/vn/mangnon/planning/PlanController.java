package vn.mangnon.planning;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.Attachments;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.money.MoneyRules;
import vn.mangnon.planning.pages.PlanPage;
import vn.mangnon.planning.pages.PlansPage;
import vn.mangnon.planning.targets.Progress;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Html;

@Controller
@RequestMapping("/plans")
@Allow
class PlanController {
    private static final int DEEDS = 20;

    private final Plans plans;
    private final Findings findings;
    private final PlanProgress progress;
    private final Progress targets;
    private final Items items;
    private final Attachments attachments;
    private final Journal journal;
    private final MoneyRules money;
    private final BusinessClock clock;

    PlanController(
            Plans plans,
            Findings findings,
            PlanProgress progress,
            Progress targets,
            Items items,
            Attachments attachments,
            Journal journal,
            MoneyRules money,
            BusinessClock clock) {
        this.money = money;
        this.clock = clock;
        this.plans = plans;
        this.findings = findings;
        this.progress = progress;
        this.targets = targets;
        this.items = items;
        this.attachments = attachments;
        this.journal = journal;
    }

    @GetMapping
    View list(Scope scope) {
        return Html.of(new PlansPage(plans.list(scope)));
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = plans.require(scope, id);
        return Html.of(new PlanPage(
                plan,
                PlanOwners.own(actor, plan),
                money.concerns(scope, actor, plan, money.of(plan, clock.today())),
                progress.issuer(plan),
                findings.of(plan),
                items.of(plan).stream().filter(Item::task).toList(),
                targets.of(scope, plan),
                progress.duties(scope, plan),
                attachments.of(plan),
                journal.of(plan, DEEDS)));
    }
}
