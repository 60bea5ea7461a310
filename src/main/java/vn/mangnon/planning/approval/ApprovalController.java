package vn.mangnon.planning.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.PlanOwners;
import vn.mangnon.planning.approval.ApprovalDesk.Opened;
import vn.mangnon.planning.approval.Content.Change;
import vn.mangnon.planning.approval.pages.ApprovalPage;
import vn.mangnon.planning.approval.pages.WaitingPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Html;

/** A plan's way to its decision: who has it, since when, what is next; and what waits for the reader. */
@Controller
@Allow
class ApprovalController {
    private final ApprovalDesk desk;
    private final Contents contents;
    private final BusinessClock clock;

    ApprovalController(ApprovalDesk desk, Contents contents, BusinessClock clock) {
        this.desk = desk;
        this.contents = contents;
        this.clock = clock;
    }

    @GetMapping("/approvals")
    View waiting(Scope scope, Actor actor) {
        return Html.of(new WaitingPage(desk.waiting(scope, actor, clock.today())));
    }

    @GetMapping("/plans/{id}/approval")
    View show(@PathVariable Id<Plan> id, Scope scope, Actor actor) {
        LocalDate today = clock.today();
        Opened opened = desk.open(scope, actor, id, today);
        boolean own = PlanOwners.own(actor, opened.plan());
        return Html.of(new ApprovalPage(opened, own, own ? changes(opened) : List.of(), today));
    }

    /** What its writers changed since it was returned. */
    private List<Change> changes(Opened opened) {
        if (opened.chain().stage() != Chain.Stage.WRITING) {
            return List.of();
        }
        Optional<Content> sent = opened.chain().papers().reversed().stream()
                .filter(paper -> paper.kind().carriesContent())
                .findFirst()
                .flatMap(contents::with);
        return sent.map(earlier -> contents.now(opened.plan()).since(earlier)).orElse(List.of());
    }
}
