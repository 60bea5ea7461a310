package vn.mangnon.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.casework.pages.StepPage;
import vn.mangnon.identity.OwnKey;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.vault.RecordKey;
import vn.mangnon.vault.Vault;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** The next step of a case. */
@Controller
@RequestMapping("/cases/{id}/steps/{kind}")
@Allow(Role.CASEWORKER)
class StepController {
    private final Cases cases;
    private final Forms forms;
    private final TakeStep takeStep;
    private final Vault vault;
    private final BusinessClock clock;

    StepController(Cases cases, Forms forms, TakeStep takeStep, Vault vault, BusinessClock clock) {
        this.cases = cases;
        this.forms = forms;
        this.takeStep = takeStep;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable Id<Case> id, @PathVariable StepKind kind, Scope scope, Actor actor) {
        Case file = require(scope, actor, id, kind);
        Form form = Form.blank().with("step", Id.uuid()).with("version", file.version());
        return Html.of(new StepPage(file, kind, forms.on(kind, clock.today()), form, Optional.empty()));
    }

    @PostMapping
    View take(@PathVariable Id<Case> id, @PathVariable StepKind kind, Scope scope, Actor actor, OwnKey own, Form form) {
        Case file = cases.require(scope, actor, id);
        CaseForm asked = forms.on(kind, clock.today());
        Filled filled = asked.read(form);
        UUID step = form.requiredId("step");
        if (form.invalid()) {
            return Html.invalid(new StepPage(file, kind, asked, form, Optional.empty()));
        }
        RecordKey key = vault.open(own, file.ref()).orElseThrow(() -> new Refused("casework.no-key"));
        try {
            takeStep.take(actor, file, key, step, kind, asked, filled, clock.now());
        } catch (Refused refused) {
            return Html.conflict(new StepPage(file, kind, asked, form, Optional.of(refused)));
        }
        return Redirect.to("/cases/" + id).saying("casework.step.taken");
    }

    private Case require(Scope scope, Actor actor, Id<Case> id, StepKind kind) {
        Case file = cases.require(scope, actor, id);
        if (!file.accountable().equals(actor.body())
                || !StepKind.next(file.state(), actor).contains(kind)) {
            throw new NotFound();
        }
        return file;
    }
}
