package vn.mangnon.planning.writing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.writing.pages.HeadPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Head and foot of a draft: what it is called, what it rests on, who signs, who gets it. */
@Controller
@RequestMapping("/plans/{id}/head")
@Allow({Role.OFFICER, Role.LEADER})
class HeadController {
    private static final int MOST = 8_000;
    private static final Pattern SYMBOL = Pattern.compile("-?[\\p{Lu}\\p{Ll}\\d]+([-/][\\p{Lu}\\p{Ll}\\d ]+)*");

    private final Plans plans;
    private final Frames frames;
    private final WritePlan write;

    HeadController(Plans plans, Frames frames, WritePlan write) {
        this.plans = plans;
        this.frames = frames;
        this.write = write;
    }

    @GetMapping
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        Plan plan = own(scope, actor, id);
        return Html.of(new HeadPage(plan, form(plan)));
    }

    @PostMapping
    View save(@PathVariable Id<Plan> id, Scope scope, Actor actor, Form form) {
        Plan plan = own(scope, actor, id).requireDraft();
        Plan headed = read(form, plan);
        Frame frame = new Frame(
                form.text("bases", MOST),
                form.text("opening", MOST),
                form.text("superior", 200),
                form.text("recipients", MOST));
        if (form.invalid()) {
            return Html.invalid(new HeadPage(plan, form));
        }
        try {
            write.head(actor, headed, frame);
        } catch (Stale stale) {
            Form latest = form(own(scope, actor, id));
            form.meanwhile(latest).with("version", latest.value("version"));
            return Html.conflict(new HeadPage(plan, form));
        }
        return Redirect.to("/plans/" + id + "/head").saying("planning.saved");
    }

    private static Plan read(Form form, Plan plan) {
        String symbol = form.requiredText("symbol", 60);
        if (!symbol.isEmpty() && !SYMBOL.matcher(symbol).matches()) {
            form.reject("symbol", "planning.symbol.shape");
        }
        LocalDate first = form.requiredDay("first");
        LocalDate last = form.requiredDay("last");
        if (last.isBefore(first)) {
            form.reject("last", "shared.period.backwards");
            return plan;
        }
        return plan.headed(
                        form.requiredText("kind", 100),
                        form.requiredText("subject", 1_000),
                        form.text("place", 100),
                        symbol,
                        form.text("signedFor", 300),
                        form.text("signerTitle", 200),
                        form.text("signer", 100))
                .during(new Period(first, last))
                .seenAt(form.version());
    }

    private Form form(Plan plan) {
        Frame frame = frames.of(plan);
        return Form.blank()
                .with("version", plan.version())
                .with("kind", plan.kind())
                .with("subject", plan.subject())
                .with("place", plan.place())
                .with("symbol", plan.symbol())
                .with("first", plan.period().first())
                .with("last", plan.period().last())
                .with("bases", frame.bases())
                .with("opening", frame.opening())
                .with("superior", frame.superior())
                .with("recipients", frame.recipients())
                .with("signedFor", plan.signedFor())
                .with("signerTitle", plan.signerTitle())
                .with("signer", plan.signer());
    }

    private Plan own(Scope scope, Actor actor, Id<Plan> id) {
        return PlanOwners.requireOwn(actor, plans.require(scope, id));
    }
}
