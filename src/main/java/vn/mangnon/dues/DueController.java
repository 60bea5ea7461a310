package vn.mangnon.dues;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.DueRule.BeforePolicy;
import vn.mangnon.dues.pages.PolicyPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** One due with the clause that made it; and what "before a day" counts as. */
@Controller
@RequestMapping("/dues")
@Allow
class DueController {
    private final Dues dues;
    private final DuePolicies policies;
    private final Calendars calendars;
    private final SettleByWords settleByWords;
    private final DuePages pages;
    private final BusinessClock clock;

    DueController(
            Dues dues,
            DuePolicies policies,
            Calendars calendars,
            SettleByWords settleByWords,
            DuePages pages,
            BusinessClock clock) {
        this.dues = dues;
        this.policies = policies;
        this.calendars = calendars;
        this.settleByWords = settleByWords;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    View show(@PathVariable Id<Due> id, Scope scope, Actor actor) {
        return Html.of(pages.of(scope, actor, dues.require(scope, id), Form.blank()));
    }

    /** What is owed was done some other way than by a record here; said in words by whoever answers. */
    @PostMapping("/{id}/settlement")
    @Allow({Role.OFFICER, Role.LEADER})
    View settle(@PathVariable Id<Due> id, Scope scope, Actor actor, Form form) {
        Due due = dues.require(scope, id);
        pages.requireAnswering(actor, due);
        String words = form.requiredText("words", 500);
        if (form.invalid()) {
            return Html.invalid(pages.of(scope, actor, due, form));
        }
        settleByWords.settle(actor, due, words, clock.now());
        return Redirect.to("/dues/" + id).saying("dues.settle.saved");
    }

    @GetMapping("/policy")
    @Allow(Role.ADMINISTRATOR)
    View policy() {
        return Html.of(new PolicyPage(calendars.beforePolicy()));
    }

    @PostMapping("/policy")
    @Allow(Role.ADMINISTRATOR)
    View decide(Actor actor, Form form) {
        BeforePolicy policy = form.choice("before", BeforePolicy.class);
        policies.beforeMeans(actor, policy);
        return Redirect.to("/dues/policy").saying("dues.policy.saved");
    }
}
