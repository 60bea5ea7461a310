package vn.mangnon.reporting;

import java.time.Instant;
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
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.UrgeDebtors;
import vn.mangnon.reporting.pages.BoardPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Form;
import vn.mangnon.web.Html;
import vn.mangnon.web.Redirect;

/** Who has handed in what under a provision; urging those who have not; the consolidated report. */
@Controller
@RequestMapping("/boards/{id}")
@Allow
class BoardController {
    private final Duties duties;
    private final Reports reports;
    private final Collectors collectors;
    private final Dues dues;
    private final UrgeDebtors urgeDebtors;
    private final Organizations organizations;
    private final BeginReport beginReport;
    private final BusinessClock clock;

    BoardController(
            Duties duties,
            Reports reports,
            Collectors collectors,
            Dues dues,
            UrgeDebtors urgeDebtors,
            Organizations organizations,
            BeginReport beginReport,
            BusinessClock clock) {
        this.duties = duties;
        this.reports = reports;
        this.collectors = collectors;
        this.dues = dues;
        this.urgeDebtors = urgeDebtors;
        this.organizations = organizations;
        this.beginReport = beginReport;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Duty> id, Scope scope, Actor actor, Form query) {
        Instant now = clock.now();
        Duty duty = duties.require(scope, id.value());
        List<Round> rounds = rounds(scope, actor, duty);
        Optional<Round> round = Round.choose(rounds, query.value("round"), now);
        List<Dues.Urged> owed = round.map(Round::owed).orElse(List.of());
        Map<UUID, Organization> names = organizations.byId(
                owed.stream().map(urged -> urged.due().debtor()).toList());
        return Html.of(BoardPage.of(
                duty,
                rounds,
                round,
                reports.under(scope, List.of(id.value())),
                names,
                round.filter(one -> collectors.of(duty, one.creditor(), now).by(actor))
                        .isPresent(),
                now));
    }

    /** Urges one, or all who are late. */
    @PostMapping("/urging")
    @Allow({Role.OFFICER, Role.LEADER})
    View urge(@PathVariable Id<Duty> id, Scope scope, Actor actor, Form form) {
        Collected collected = collected(scope, actor, id, form);
        Instant now = clock.now();
        List<Due> urged = collected.round.owed().stream()
                .map(Dues.Urged::due)
                .filter(due -> due.open() && !due.provisional())
                .filter(due -> form.id("due").map(due.id().value()::equals).orElse(due.late(now)))
                .toList();
        int told = urgeDebtors.urge(actor, urged, "", now, clock.today());
        return Redirect.to("/boards/" + id + "?round=" + collected.round.code()).saying("reporting.urged", told);
    }

    @PostMapping("/consolidation")
    @Allow({Role.OFFICER, Role.LEADER})
    View consolidate(@PathVariable Id<Duty> id, Scope scope, Actor actor, Form form) {
        Collected collected = collected(scope, actor, id, form);
        Report report = beginReport.consolidated(actor, scope, collected.duty, collected.round);
        return Redirect.to("/reports/" + report.id());
    }

    private record Collected(Duty duty, Round round) {}

    private Collected collected(Scope scope, Actor actor, Id<Duty> id, Form form) {
        Instant now = clock.now();
        Duty duty = duties.require(scope, id.value());
        Round round = Round.choose(rounds(scope, actor, duty), form.value("round"), now)
                .orElseThrow(NotFound::new);
        if (!collectors.of(duty, round.creditor(), now).by(actor)) {
            throw new NotFound();
        }
        return new Collected(duty, round);
    }

    /** What is owed to the actor's own body, where different bodies owe to different ones; else all that she may see. */
    private List<Round> rounds(Scope scope, Actor actor, Duty duty) {
        List<Dues.Urged> owed = dues.because(scope, duty.ref());
        List<Dues.Urged> own = owed.stream()
                .filter(urged -> urged.due().creditor().equals(actor.body()))
                .toList();
        return Round.of(duty.creditor().isPresent() || own.isEmpty() ? owed : own);
    }
}
