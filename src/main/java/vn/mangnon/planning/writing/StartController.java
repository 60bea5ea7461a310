package vn.mangnon.planning.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanState;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.StartPlan.From;
import vn.mangnon.planning.writing.StartPlan.Origin;
import vn.mangnon.planning.writing.pages.StartPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Begins a plan to be written here. */
@Controller
@RequestMapping("/plans/start")
@Allow({Role.OFFICER, Role.LEADER})
class StartController {
    private final Plans plans;
    private final StartPlan start;
    private final BusinessClock clock;

    StartController(Plans plans, StartPlan start, BusinessClock clock) {
        this.plans = plans;
        this.start = start;
        this.clock = clock;
    }

    @GetMapping
    View ask(Scope scope, Actor actor, Form form) {
        Optional<Plan> origin = origin(scope, form);
        Period period = period(origin, from(actor, origin));
        Form blank = Form.blank()
                .with("id", Id.uuid())
                .with("kind", "KẾ HOẠCH")
                .with("from", from(actor, origin))
                .with("first", period.first())
                .with("last", period.last());
        origin.ifPresent(plan -> blank.with("origin", plan.id())
                .with("kind", plan.lineage().programme() ? "KẾ HOẠCH" : plan.kind())
                .with("subject", renewed(plan, period)));
        form.typed().forEach(blank::withAll);
        return Html.of(page(scope, actor, blank));
    }

    @PostMapping
    View start(Scope scope, Actor actor, Form form) {
        Id<Plan> id = new Id<>(form.requiredId("id"));
        String kind = form.requiredText("kind", 100);
        String subject = form.requiredText("subject", 1_000);
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
        }
        From from = form.value("origin").isEmpty() ? From.EARLIER : form.choice("from", From.class);
        Optional<Plan> origin = origin(scope, form);
        if (origin.isPresent() && changes(from) && !changeable(actor, origin.get())) {
            form.reject("from", "planning.start.not-ours");
        }
        if (form.invalid()) {
            return Html.invalid(page(scope, actor, form));
        }
        start.start(
                actor,
                id,
                kind,
                subject,
                new Period(first, last),
                form.ticked("programme"),
                origin.map(plan -> new Origin(plan, from)),
                clock.today());
        return Redirect.to("/plans/" + id + "/outline").saying("planning.started");
    }

    private static boolean changes(From from) {
        return from == From.AMENDED || from == From.SUPERSEDED;
    }

    /** Only a plan of one's own body that is in force is amended or superseded. */
    private static boolean changeable(Actor actor, Plan plan) {
        return plan.issuer().equals(actor.body()) && plan.state() == PlanState.IN_FORCE;
    }

    private Optional<Plan> origin(Scope scope, Form form) {
        return form.id("origin").map(id -> plans.require(scope, new Id<>(id)));
    }

    /** What another plan most likely is to a new one. */
    private static From from(Actor actor, Optional<Plan> origin) {
        return origin.map(plan -> plan.lineage().programme()
                        ? From.PROGRAMME
                        : plan.issuer().equals(actor.body()) ? From.EARLIER : From.SUPERIOR)
                .orElse(From.EARLIER);
    }

    /** The superior's plan's own days; of an earlier plan the year after; else the coming year. */
    private Period period(Optional<Plan> origin, From from) {
        if (from == From.SUPERIOR && origin.isPresent()) {
            return origin.get().period();
        }
        LocalDate today = clock.today();
        int coming = today.getMonthValue() > 9 ? today.getYear() + 1 : today.getYear();
        return origin.filter(plan -> from == From.EARLIER)
                .map(plan -> new Period(
                        plan.period().first().plusYears(1), plan.period().last().plusYears(1)))
                .orElse(Period.ofYear(coming));
    }

    /** "… năm 2024" becomes "… năm 2025". */
    private static String renewed(Plan plan, Period period) {
        String before = String.valueOf(plan.period().first().getYear());
        return plan.subject().replace(before, String.valueOf(period.first().getYear()));
    }

    private StartPage page(Scope scope, Actor actor, Form form) {
        List<Plan> known = plans.list(scope).stream()
                .map(Plans.Listed::plan)
                .filter(plan -> plan.state().confirmed())
                .toList();
        return new StartPage(known, actor.body(), form);
    }
}
