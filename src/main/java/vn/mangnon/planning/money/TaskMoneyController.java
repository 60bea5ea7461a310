package vn.mangnon.planning.money;

import java.time.LocalDate;
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
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.MoneySource;
import vn.mangnon.measures.TaskFigures;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.money.MoneyDesk.Opened;
import vn.mangnon.planning.money.MoneyTable.Row;
import vn.mangnon.planning.money.pages.SpentPage;
import vn.mangnon.planning.money.pages.TaskMoneyPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Redirect;

/** The money of one task (or, by the plan's own id, of the plan as a whole): its steps, and the records that spent it. */
@Controller
@RequestMapping("/plans/{id}/money/tasks/{task}")
@Allow
class TaskMoneyController {
    private static final int REASON = 1_000;

    private final MoneyDesk desk;
    private final MoneySteps steps;
    private final TakeMoneyStep take;
    private final TaskFigures figures;
    private final RecordLabels labels;
    private final BusinessClock clock;

    TaskMoneyController(
            MoneyDesk desk,
            MoneySteps steps,
            TakeMoneyStep take,
            TaskFigures figures,
            RecordLabels labels,
            BusinessClock clock) {
        this.desk = desk;
        this.steps = steps;
        this.take = take;
        this.figures = figures;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, @PathVariable UUID task, Scope scope, Actor actor, Form asked) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        Form form = Form.blank()
                .with("id", Id.uuid())
                .with("on", clock.today())
                .with("to", opened.plan().issuer())
                .with("stage", asked.value("stage"))
                .with("source", asked.value("source"))
                .with("amount", asked.value("amount"));
        return Html.of(page(opened, task, actor, form));
    }

    @PostMapping
    @Allow({Role.OFFICER, Role.LEADER})
    View take(@PathVariable Id<Plan> id, @PathVariable UUID task, Scope scope, Actor actor, Form form) {
        LocalDate today = clock.today();
        Opened opened = desk.open(scope, actor, id, today);
        row(opened, task);
        MoneyStage stage = form.choice("stage", MoneyStage.class);
        String source = form.requiredText("source", 100);
        Dong amount = new Dong(form.money("amount").orElse(0));
        if (form.value("amount").isEmpty()) {
            form.reject("amount", "web.form.required");
        }
        LocalDate on = form.requiredDay("on");
        String because = form.text("because", REASON);
        Optional<UUID> to = stage.moves() ? Optional.of(form.requiredId("to")) : Optional.empty();
        to.filter(body -> desk.bodies(opened.plan(), today).stream()
                        .noneMatch(one -> one.id().value().equals(body)))
                .ifPresent(stranger -> form.reject("to", "web.form.choose"));
        Id<MoneyStep> step = new Id<>(form.requiredId("id"));
        if (form.invalid()) {
            return Html.invalid(page(opened, task, actor, form));
        }
        try {
            Optional<Id<vn.mangnon.planning.writing.Item>> item =
                    task.equals(id.value()) ? Optional.empty() : Optional.of(new Id<>(task));
            take.take(
                    actor, opened.plan(), new MoneyStep(step, item, source, stage, amount, to, on, because, ""), today);
        } catch (Refused refused) {
            form.reject(field(refused.key()), refused.key(), refused.arguments().toArray());
            return Html.invalid(page(opened, task, actor, form));
        }
        return Redirect.to("/plans/" + id + "/money/tasks/" + task).saying("planning.money.taken");
    }

    /** The records behind what was spent out of a source, its parts included. */
    @GetMapping("/spent/{source}")
    View spent(
            @PathVariable Id<Plan> id, @PathVariable UUID task, @PathVariable String source, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, actor, id, clock.today());
        Row row = row(opened, task);
        List<String> codes = opened.table().sources().stream()
                .filter(one -> one.whole().equals(source))
                .map(MoneySource::code)
                .toList();
        if (codes.isEmpty()) {
            throw new NotFound();
        }
        List<Contribution> behind = figures.behind(opened.plan(), ReadMoney.COST, task, codes, clock.today());
        return Html.of(new SpentPage(
                opened.plan(),
                row,
                opened.table().source(source),
                behind,
                labels.of(scope, behind.stream().map(Contribution::record).toList())));
    }

    private TaskMoneyPage page(Opened opened, UUID task, Actor actor, Form form) {
        Row row = row(opened, task);
        boolean whole = task.equals(opened.plan().id().value());
        List<MoneyStep> taken = steps.of(opened.plan()).stream()
                .filter(step ->
                        step.item().map(item -> item.value().equals(task)).orElse(whole))
                .toList();
        List<MoneyStage> stages = opened.stages(actor);
        return new TaskMoneyPage(
                opened.plan(),
                opened.table(),
                row,
                taken,
                Map.copyOf(desk.names(opened, taken)),
                stages,
                stages.isEmpty() ? List.of() : desk.bodies(opened.plan(), clock.today()),
                form);
    }

    private static Row row(Opened opened, UUID task) {
        return opened.table().row(task).orElseThrow(NotFound::new);
    }

    /** Beside which field a refusal stands. */
    private static String field(String key) {
        return switch (key) {
            case "planning.money.because" -> "because";
            case "planning.money.before", "planning.money.future" -> "on";
            default -> "amount";
        };
    }
}
