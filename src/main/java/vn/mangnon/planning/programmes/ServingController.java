package vn.mangnon.planning.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.programmes.Servings.Servable;
import vn.mangnon.planning.programmes.pages.ServingPage;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Which targets of programmes a plan's tasks and targets serve, said by the plan's own body. */
@Controller
@RequestMapping("/plans/{id}/serving")
@Allow({Role.OFFICER, Role.LEADER})
class ServingController {
    private static final String FIELD = "serves.";

    private final Plans plans;
    private final Items items;
    private final Targets targets;
    private final Servings servings;
    private final ServeProgrammes serve;

    ServingController(Plans plans, Items items, Targets targets, Servings servings, ServeProgrammes serve) {
        this.plans = plans;
        this.items = items;
        this.targets = targets;
        this.servings = servings;
        this.serve = serve;
    }

    @GetMapping
    View ask(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = own(id, scope, actor);
        Form form = Form.blank();
        servings.by(plan).forEach((own, served) -> form.with(FIELD + own, served));
        return Html.of(page(scope, plan, form));
    }

    @PostMapping
    View save(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(id, scope, actor);
        Map<UUID, UUID> serving = new HashMap<>();
        for (ServingPage.Own own : owned(plan)) {
            form.id(FIELD + own.id()).ifPresent(served -> serving.put(own.id(), served));
        }
        if (form.invalid()) {
            return Html.invalid(page(scope, plan, form));
        }
        serve.keep(scope, actor, plan, serving);
        return Redirect.to("/plans/" + id + "/serving").saying("planning.serving.saved");
    }

    private Plan own(Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = plans.require(scope, id);
        if (!PlanOwners.own(actor, plan)) {
            throw new NotFound();
        }
        return plan;
    }

    private ServingPage page(Scope scope, Plan plan, Form form) {
        List<Plan> programmes = serve.programmes(scope, plan);
        List<Servable> servable = servings.servable(programmes);
        Map<UUID, String> issuers = new HashMap<>();
        plans.list(scope).forEach(listed -> issuers.put(listed.plan().id().value(), listed.issuer()));
        List<ServingPage.Group> groups = programmes.stream()
                .map(programme -> new ServingPage.Group(
                        new Citation(
                                        programme,
                                        issuers.getOrDefault(programme.id().value(), ""))
                                .toString(),
                        servable.stream()
                                .filter(one ->
                                        one.programme().equals(programme.id().value()))
                                .map(one -> new ServingPage.Own(one.id(), one.what(), false))
                                .toList()))
                .toList();
        return new ServingPage(plan, owned(plan), groups, form);
    }

    private List<ServingPage.Own> owned(Plan plan) {
        return Stream.concat(
                        targets.of(plan).stream()
                                .map(target -> new ServingPage.Own(target.id().value(), target.what(), false)),
                        items.of(plan).stream()
                                .filter(Item::task)
                                .map(task -> new ServingPage.Own(task.id().value(), task.text(), true)))
                .toList();
    }
}
