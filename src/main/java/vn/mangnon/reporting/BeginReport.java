package vn.mangnon.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Responsibilities;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Place;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;

/** Opens the report that a body owes, or the consolidated one of who collects them. */
@Component
public class BeginReport {
    private final Reports reports;
    private final Duties duties;
    private final Organizations organizations;
    private final Responsibilities responsibilities;
    private final Journal journal;
    private final BusinessClock clock;

    BeginReport(
            Reports reports,
            Duties duties,
            Organizations organizations,
            Responsibilities responsibilities,
            Journal journal,
            BusinessClock clock) {
        this.responsibilities = responsibilities;
        this.clock = clock;
        this.reports = reports;
        this.duties = duties;
        this.organizations = organizations;
        this.journal = journal;
    }

    /** The report a due asks for: in the name of the body that owes it, begun by whoever answers now, once. */
    @Transactional
    public Report owed(Actor actor, Scope scope, Due due) {
        UUID answering = responsibilities.of(due, clock.now());
        if (!answering.equals(actor.organization()) && !answering.equals(actor.body())) {
            throw new NotFound();
        }
        if (due.kind() != Due.Kind.REPORT) {
            throw new Refused("reporting.no-report");
        }
        if (due.provisional() || due.ended()) {
            throw new Refused(due.ended() ? "reporting.not-owed-any-more" : "reporting.not-owed-yet");
        }
        Duty duty = duties.require(scope, due.subject());
        Organization debtor = organizations.require(new Id<>(due.debtor()));
        boolean consolidates =
                !duties.below(scope, duty.ref(), due.debtor(), due.round()).isEmpty();
        return begin(actor, scope, duty, debtor, Optional.of(due), consolidates, due.round(), due.period());
    }

    /**
     * The consolidated report of the body to which the reports of one round are owed: the one it owes itself, where a regime
     * asks for one above.
     */
    @Transactional
    public Report consolidated(Actor actor, Scope scope, Duty duty, Round round) {
        Optional<Due> above = duties.above(scope, duty.ref(), round.creditor(), round.code());
        if (above.isPresent()) {
            return owed(actor, scope, above.get());
        }
        Organization creditor = organizations.require(new Id<>(round.creditor()));
        return begin(actor, scope, duty, creditor, Optional.empty(), true, round.code(), round.period());
    }

    private Report begin(
            Actor actor,
            Scope scope,
            Duty duty,
            Organization body,
            Optional<Due> due,
            boolean consolidates,
            String round,
            Period period) {
        Template template = duties.form(scope, duty)
                .filter(Template::confirmed)
                .orElseThrow(() -> new Refused("reporting.no-template"));
        Report report = reports.begin(
                new Report(
                        Id.fresh(),
                        template.id(),
                        duty.ref(),
                        due.map(Due::id),
                        round,
                        body.id().value(),
                        consolidates,
                        place(body),
                        period,
                        ReportState.DRAFTING,
                        0,
                        1),
                due.map(Due::creditor));
        journal.note(actor, "reporting.deed.opened", report.ref(), Map.of());
        return report;
    }

    /** A committee reports on its area, whoever worked there; any other body on its own work. */
    static Place place(Organization body) {
        return body.kind() == OrganizationKind.PEOPLES_COMMITTEE
                ? Place.area(body.areaId())
                : Place.organization(body.id());
    }
}
