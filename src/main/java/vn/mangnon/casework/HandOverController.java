package vn.mangnon.casework;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.casework.pages.HandOverPage;
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

/** Handing a case to another commune, taking it, refusing it. */
@Controller
@RequestMapping("/cases/{id}")
@Allow(Role.CASEWORKER)
class HandOverController {
    private static final int LONGEST = 4_000;

    private final Cases cases;
    private final CasePages pages;
    private final HandOvers handOvers;
    private final Vault vault;
    private final BusinessClock clock;

    HandOverController(Cases cases, CasePages pages, HandOvers handOvers, Vault vault, BusinessClock clock) {
        this.cases = cases;
        this.pages = pages;
        this.handOvers = handOvers;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping("/hand-over")
    View ask(@PathVariable Id<Case> id, Scope scope, Actor actor) {
        Case file = answering(scope, actor, id);
        return Html.of(pages.handOver(actor, file, Form.blank().with("hand-over", Id.uuid()), clock.today()));
    }

    @PostMapping("/hand-over")
    View offer(@PathVariable Id<Case> id, Scope scope, Actor actor, OwnKey own, Form form) {
        Case file = answering(scope, actor, id);
        HandOverPage page = pages.handOver(actor, file, form, clock.today());
        UUID to = form.requiredId("to");
        if (page.bodies().stream().noneMatch(body -> body.id().value().equals(to))) {
            form.reject("to", "web.form.choose");
        }
        String words = form.requiredText("words", LONGEST);
        UUID handOver = form.requiredId("hand-over");
        if (form.invalid()) {
            return Html.invalid(page);
        }
        handOvers.offer(actor, file, key(own, file), handOver, to, words, clock.now());
        return Redirect.to("/cases/" + id).saying("casework.hand-over.offered");
    }

    @PostMapping("/hand-overs/{handOver}/acceptance")
    View accept(@PathVariable Id<Case> id, @PathVariable UUID handOver, Scope scope, Actor actor) {
        handOvers.accept(actor, cases.require(scope, actor, id), handOver, clock.now());
        return Redirect.to("/cases/" + id).saying("casework.hand-over.accepted");
    }

    @PostMapping("/hand-overs/{handOver}/refusal")
    View refuse(
            @PathVariable Id<Case> id, @PathVariable UUID handOver, Scope scope, Actor actor, OwnKey own, Form form) {
        Case file = cases.require(scope, actor, id);
        String why = form.text("why", LONGEST);
        if (why.isEmpty()) {
            throw new Refused("casework.hand-over.why");
        }
        handOvers.refuse(actor, file, key(own, file), handOver, why, clock.now());
        return Redirect.to("/cases").saying("casework.hand-over.refused");
    }

    private Case answering(Scope scope, Actor actor, Id<Case> id) {
        Case file = cases.require(scope, actor, id);
        if (!file.accountable().equals(actor.body())
                || file.handingTo().isPresent()
                || !file.state().open()) {
            throw new NotFound();
        }
        return file;
    }

    private RecordKey key(OwnKey own, Case file) {
        return vault.open(own, file.ref()).orElseThrow(() -> new Refused("casework.no-key"));
    }
}
