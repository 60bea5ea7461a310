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
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.reporting.pages.BoardPage;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
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
    private final Provisions provisions;
    private final Plans plans;
    private final Reports reports;
    private final Collectors collectors;
    private final Dues dues;
    private final UrgeDebtors urgeDebtors;
    private final Organizations organizations;
    private final BeginReport beginReport;
    private final BusinessClock clock;

    BoardController(
            Provisions provisions,
            Plans plans,
            Reports reports,
            Collectors collectors,
            Dues dues,
            UrgeDebtors urgeDebtors,
            Organizations organizations,
            BeginReport beginReport,
            BusinessClock clock) {
        this.provisions = provisions;
        this.plans = plans;
        this.reports = reports;
        this.collectors = collectors;
        this.dues = dues;
        this.urgeDebtors = urgeDebtors;
        this.organizations = organizations;
        this.beginReport = beginReport;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable Id<Provision> id, Scope scope, Actor actor, Form query) {
        Instant now = clock.now();
        Provision provision = provisions.require(scope, id);
        List<Round> rounds = Round.of(dues.because(scope, Ref.of(Provision.KIND, id)));
        Optional<Round> round = Round.choose(rounds, query.value("round"), now);
        List<Dues.Urged> owed = round.map(Round::owed).orElse(List.of());
        Map<UUID, Organization> names = organizations.byId(
                owed.stream().map(urged -> urged.due().debtor()).toList());
        return Html.of(BoardPage.of(
                provision,
                plans.require(scope, provision.plan()),
                rounds,
                round,
                reports.under(scope, id),
                names,
                collectors
                        .of(provision, round.map(Round::creditor).orElse(provision.creditor()), now)
                        .by(actor),
                now));
    }

    /** Urges one, or all who are late. */
    @PostMapping("/urging")
    @Allow({Role.OFFICER, Role.LEADER})
    View urge(@PathVariable Id<Provision> id, Scope scope, Actor actor, Form form) {
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
    View consolidate(@PathVariable Id<Provision> id, Scope scope, Actor actor, Form form) {
        Collected collected = collected(scope, actor, id, form);
        Report report = beginReport.consolidated(actor, collected.provision, collected.round);
        return Redirect.to("/reports/" + report.id());
    }

    private record Collected(Provision provision, Round round) {}

    private Collected collected(Scope scope, Actor actor, Id<Provision> id, Form form) {
        Instant now = clock.now();
        Provision provision = provisions.require(scope, id);
        List<Round> rounds = Round.of(dues.because(scope, Ref.of(Provision.KIND, id)));
        Round round = Round.choose(rounds, form.value("round"), now).orElseThrow(NotFound::new);
        if (!collectors.of(provision, round.creditor(), now).by(actor)) {
            throw new NotFound();
        }
        return new Collected(provision, round);
    }
}
