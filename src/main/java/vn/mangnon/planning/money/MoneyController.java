package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.ExcelFile;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneyDesk.Opened;
import vn.mangnon.planning.money.pages.MoneyPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The money of a plan by task and source, as a page and as a file; and the rules its body has made for it. */
@Controller
@RequestMapping("/plans/{id}/money")
@Allow
class MoneyController {
    private static final int MOST_IDLE_DAYS = 3650;

    private final MoneyDesk desk;
    private final MoneyRules rules;
    private final BusinessClock clock;

    MoneyController(MoneyDesk desk, MoneyRules rules, BusinessClock clock) {
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        MoneyRule rule = opened.table().rule();
        Form form = Form.blank().with("since", clock.today()).with("idleDays", rule.idleDays());
        rule.finance().ifPresent(finance -> form.with("finance", finance));
        return Html.of(page(opened, actor, form));
    }

    @GetMapping("/table.xlsx")
    View excel(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        MoneySheet sheet = new MoneySheet(opened.table());
        List<String> about = sheet.about(desk.issuer(opened.plan()).name(), opened.plan());
        return Download.save("kinh-phi.xlsx", ContentKind.EXCEL.type(), to -> {
            desk.exported(actor, opened.plan());
            ExcelFile.write(about, List.of(sheet.table()), to);
        });
    }

    /** From a day on somebody else appraises, or money is idle sooner or later. */
    @PostMapping("/rule")
    @Allow({Role.LEADER, Role.ADMINISTRATOR})
    View decide(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        if (!mayDecide(opened.plan(), actor)) {
            throw new NotFound();
        }
        LocalDate since = form.requiredDay("since");
        OptionalLong days = form.count("idleDays");
        Optional<UUID> finance = form.id("finance");
        if (days.isEmpty() || days.getAsLong() < 1 || days.getAsLong() > MOST_IDLE_DAYS) {
            form.reject("idleDays", "planning.money.rule.days");
        }
        if (finance.isPresent()
                && desk.bodies(opened.plan(), clock.today()).stream()
                        .noneMatch(body -> body.id().value().equals(finance.get()))) {
            form.reject("finance", "web.form.choose");
        }
        if (form.invalid()) {
            return Html.invalid(page(opened, actor, form));
        }
        rules.decide(actor, opened.plan().issuer(), since, new MoneyRule(finance, (int) days.getAsLong()));
        return Redirect.to("/plans/" + id + "/money").saying("planning.money.rule.saved");
    }

    private MoneyPage page(Opened opened, Actor actor, Form form) {
        boolean decides = mayDecide(opened.plan(), actor);
        List<Organization> bodies = decides ? desk.bodies(opened.plan(), clock.today()) : List.of();
        return new MoneyPage(
                opened.plan(),
                opened.table(),
                desk.names(opened, List.of()),
                opened.stages(actor),
                decides,
                bodies,
                form);
    }

    private static boolean mayDecide(Plan plan, Actor actor) {
        return plan.issuer().equals(actor.body()) && actor.mayActAsAny(Role.LEADER, Role.ADMINISTRATOR);
    }
}
