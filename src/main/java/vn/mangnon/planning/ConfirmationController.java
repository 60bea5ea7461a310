package vn.mangnon.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.planning.pages.ConfirmationPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Puts a plan in force: with number and date firmly, without them as one "chưa ghi số". */
@Controller
@RequestMapping("/plans/{id}/confirmation")
@Allow({Role.OFFICER, Role.LEADER})
class ConfirmationController {
    private final Plans plans;
    private final ConfirmPlan confirmPlan;
    private final PlanProgress progress;
    private final BusinessClock clock;

    ConfirmationController(Plans plans, ConfirmPlan confirmPlan, PlanProgress progress, BusinessClock clock) {
        this.plans = plans;
        this.confirmPlan = confirmPlan;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        return Html.of(page(scope, plan, form(plan)));
    }

    @PostMapping
    View confirm(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = PlanOwners.requireOwn(actor, plans.require(scope, id));
        Optional<String> number = Optional.of(form.text("number", 20)).filter(text -> !text.isEmpty());
        if (number.filter(text -> !text.matches("\\d{1,6}[a-z]?")).isPresent()) {
            form.reject("number", "planning.number.shape");
        }
        String symbol = form.text("symbol", 60);
        Optional<LocalDate> date = form.day("issuedOn");
        if (plan.inForce() && (number.isEmpty() || date.isEmpty()) && !form.invalid()) {
            form.reject(number.isEmpty() ? "number" : "issuedOn", "planning.number-needed");
        }
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
        }
        if (form.invalid()) {
            return Html.invalid(page(scope, plan, form));
        }
        try {
            Plan confirmed = plan.seenAt(form.version()).confirmed(number, symbol, date, new Period(first, last));
            confirmPlan.confirm(actor, confirmed, clock.now());
            boolean outlined = confirmed.inForce() && !plans.outlines(confirmed).isEmpty();
            return Redirect.to("/plans/" + id + (outlined ? "/template" : ""))
                    .saying(confirmed.inForce() ? "planning.confirmed.in-force" : "planning.confirmed.unnumbered");
        } catch (Refused taken) {
            if (!taken.key().equals(OutgoingNumbers.TAKEN)) {
                throw taken;
            }
            form.reject("number", taken.key(), taken.arguments().toArray());
            return Html.invalid(page(scope, plan, form));
        } catch (DuplicateKeyException taken) {
            return Html.invalid(page(scope, plan, form.reject("number", "planning.number.taken")));
        } catch (Stale stale) {
            Form latest = form(plans.require(scope, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(page(scope, plan, form));
        }
    }

    private static Form form(Plan plan) {
        Form form = Form.blank()
                .with("version", plan.version())
                .with("symbol", plan.symbol())
                .with("first", plan.period().first())
                .with("last", plan.period().last());
        plan.number().ifPresent(number -> form.with("number", number));
        plan.issuedOn().ifPresent(date -> form.with("issuedOn", date));
        return form;
    }

    private ConfirmationPage page(Scope scope, Plan plan, Form form) {
        return new ConfirmationPage(plan, form, progress.duties(scope, plan));
    }
}
