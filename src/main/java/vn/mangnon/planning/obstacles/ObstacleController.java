package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.obstacles.ObstacleLists.Listed;
import vn.mangnon.planning.obstacles.ObstacleLists.Show;
import vn.mangnon.planning.obstacles.pages.NewObstaclePage;
import vn.mangnon.planning.obstacles.pages.ObstacleBoardPage;
import vn.mangnon.planning.obstacles.pages.ObstaclesPage;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Obstacles and proposals: the list, the board, one of them, and raising one. */
@Controller
@RequestMapping("/obstacles")
@Allow
class ObstacleController {
    private static final int A_PAGE = 50;
    /** Proposed where nobody says otherwise. */
    private static final int DAYS_TO_ANSWER = 15;

    private final Plans plans;
    private final Items items;
    private final ObstacleLists lists;
    private final AnsweringBodies bodies;
    private final RaiseObstacle raise;
    private final ObstaclePages pages;
    private final BusinessClock clock;

    ObstacleController(
            Plans plans,
            Items items,
            ObstacleLists lists,
            AnsweringBodies bodies,
            RaiseObstacle raise,
            ObstaclePages pages,
            BusinessClock clock) {
        this.plans = plans;
        this.items = items;
        this.lists = lists;
        this.bodies = bodies;
        this.raise = raise;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View list(Scope scope, Actor actor, Form form) {
        LocalDate today = clock.today();
        Optional<Plan> plan = form.id("plan").map(id -> plans.require(scope, new Id<>(id)));
        Show show = form.value("show").isEmpty() ? Show.ALL : form.choice("show", Show.class);
        int from = (int) Math.min(1_000_000, form.count("from").orElse(0));
        List<Listed> rows = lists.list(scope, actor, show, plan.map(Plan::id), today, from, A_PAGE + 1);
        return Html.of(new ObstaclesPage(
                plan,
                show,
                lists.counts(scope, actor, plan.map(Plan::id), today),
                rows.subList(0, Math.min(A_PAGE, rows.size())),
                rows.size() > A_PAGE ? Optional.of(from + A_PAGE) : Optional.empty()));
    }

    @GetMapping("/board")
    View board(Scope scope) {
        LocalDate today = clock.today();
        return Html.of(new ObstacleBoardPage(lists.byHolder(scope, today), lists.byRaiser(scope, today)));
    }

    @GetMapping("/new")
    @Allow({Role.OFFICER, Role.LEADER})
    View ask(Scope scope, Actor actor, Form form) {
        Optional<UUID> id = form.id("plan");
        if (id.isEmpty()) {
            return Redirect.to("/plans").saying("planning.obstacle.choose-plan");
        }
        Plan plan = plans.require(scope, new Id<>(id.get()));
        Form blank = Form.blank()
                .with("id", Id.uuid())
                .with("plan", plan.id())
                .with("kind", ObstacleKind.OBSTACLE)
                .with("task", form.value("item"))
                .with("answerBy", clock.today().plusDays(DAYS_TO_ANSWER));
        return Html.of(page(plan, actor, blank));
    }

    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View raise(Scope scope, Actor actor, Form form) {
        Plan plan = plans.require(scope, new Id<>(form.requiredId("plan")));
        Id<Obstacle> id = new Id<>(form.requiredId("id"));
        ObstacleKind kind = form.choice("kind", ObstacleKind.class);
        String words = form.requiredText("words", Raising.LONGEST);
        LocalDate answerBy = form.requiredDay("answerBy");
        UUID to = form.requiredId("to");
        if (bodies.of(actor.body(), plan, clock.today()).stream()
                .noneMatch(body -> body.id().value().equals(to))) {
            form.reject("to", "web.form.choose");
        }
        Optional<UUID> task = form.id("task");
        if (task.isPresent()
                && tasks(plan).stream().noneMatch(item -> item.id().value().equals(task.get()))) {
            form.reject("task", "web.form.choose");
        }
        if (form.invalid()) {
            return Html.invalid(page(plan, actor, form));
        }
        Ref source = task.map(item -> new Ref("item", item)).orElseGet(() -> Ref.of(Plan.KIND, plan.id()));
        try {
            raise.raise(actor, plan, new Raising(id, kind, task, source, words, actor.body(), to, answerBy));
        } catch (Refused refused) {
            form.reject("answerBy", refused.key(), refused.arguments().toArray());
            return Html.invalid(page(plan, actor, form));
        }
        return Redirect.to("/obstacles/" + id).saying("planning.obstacle.raised");
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Obstacle> id, Scope scope, Actor actor) {
        return Html.of(pages.of(scope, actor, id, pages.blank()));
    }

    private NewObstaclePage page(Plan plan, Actor actor, Form form) {
        List<Organization> choices = bodies.of(actor.body(), plan, clock.today());
        return new NewObstaclePage(plan, tasks(plan), choices, form);
    }

    private List<Item> tasks(Plan plan) {
        return items.of(plan).stream().filter(Item::task).toList();
    }
}
