package vn.mangnon.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.DocumentNumber;
import vn.mangnon.documents.OfficialDocument.Style;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Responsibilities;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.Provision;
import vn.mangnon.planning.Provisions;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;

/** A report with all that is known around it, and who may do what with it. */
@Component
class ReportDesk {
    private final Reports reports;
    private final Templates templates;
    private final Provisions provisions;
    private final Plans plans;
    private final Organizations organizations;
    private final Collectors collectors;
    private final Areas areas;
    private final Dues dues;
    private final Responsibilities responsibilities;
    private final BusinessClock clock;

    ReportDesk(
            Reports reports,
            Templates templates,
            Provisions provisions,
            Plans plans,
            Organizations organizations,
            Collectors collectors,
            Areas areas,
            Dues dues,
            Responsibilities responsibilities,
            BusinessClock clock) {
        this.reports = reports;
        this.templates = templates;
        this.provisions = provisions;
        this.plans = plans;
        this.organizations = organizations;
        this.collectors = collectors;
        this.areas = areas;
        this.dues = dues;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** A report that the reader may see, and who answers for it now. */
    record Opened(
            Report report,
            Template template,
            Provision provision,
            UUID creditor,
            Plan plan,
            Organization body,
            UUID answering,
            Collectors.Collecting collecting) {}

    Opened open(Scope scope, Id<Report> id) {
        Instant now = clock.now();
        Report report = reports.require(scope, id);
        Provision provision = provisions.require(scope, report.provision());
        Optional<Due> due = report.due().map(owed -> dues.require(scope, owed));
        Period period = due.map(Due::period)
                .or(() -> round(scope, report).map(Round::period))
                .orElse(report.period());
        UUID creditor = due.map(Due::creditor).orElse(report.organization());
        return new Opened(
                report.about(period),
                templates.of(report),
                provision,
                creditor,
                plans.require(scope, provision.plan()),
                organizations.require(new Id<>(report.organization())),
                answering(report, due, now),
                collectors.of(provision, creditor, now));
    }

    private UUID answering(Report report, Optional<Due> due, Instant now) {
        return due.map(owed -> responsibilities.of(owed, now)).orElse(report.organization());
    }

    private Optional<Round> round(Scope scope, Report report) {
        return Round.of(dues.because(scope, Ref.of(Provision.KIND, report.provision()))).stream()
                .filter(round -> round.code().equals(report.round()))
                .findFirst();
    }

    /** Whoever works where the report is answered for; a consolidated one is also written where it is collected. */
    static boolean writes(Actor actor, Opened opened) {
        boolean own = opened.answering.equals(actor.organization())
                || opened.answering.equals(actor.body()) && !opened.report.consolidates();
        return actor.mayActAsAny(Role.OFFICER, Role.LEADER)
                && (own || opened.report.consolidates() && opened.collecting.by(actor));
    }

    static Opened requireWriter(Actor actor, Opened opened) {
        if (!writes(actor, opened)) {
            throw new NotFound();
        }
        return opened;
    }

    static Opened requireCollector(Actor actor, Opened opened) {
        if (!opened.collecting.by(actor)) {
            throw new NotFound();
        }
        return opened;
    }

    /** What head and foot say where nobody has said otherwise yet. */
    Issue draft(Opened opened, LocalDate today) {
        Organization body = opened.body;
        Area area = areas.require(body.areaId());
        boolean committee = body.kind() == OrganizationKind.PEOPLES_COMMITTEE;
        boolean same = opened.plan.issuer().equals(body.id().value());
        String signedFor = same && !opened.plan.signedFor().isEmpty()
                ? String.join("\n", List.of(opened.plan.signedFor().replace("; ", "\n"), opened.plan.signerTitle()))
                : committee ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : "THỦ TRƯỞNG ĐƠN VỊ";
        return new Issue(
                1,
                DocumentNumber.symbol(Style.of(body.line()), committee ? "BC-UBND" : "BC"),
                today,
                area.name()
                        .substring(Math.min(area.kind().length(), area.name().length()))
                        .strip(),
                ReportDocument.subject(opened.template.title(), opened.plan.subject()),
                "",
                body.name(),
                opened.report.consolidates() ? "" : creditor(opened),
                signedFor,
                same ? opened.plan.signer() : "",
                recipients(opened, today));
    }

    /** A report that is addressed to nobody in its head goes to the body above. */
    private String recipients(Opened opened, LocalDate today) {
        String to = opened.report.consolidates()
                ? organizations
                        .above(opened.body.id(), today)
                        .map(Organization::name)
                        .orElse("")
                : "Như trên";
        return (to + "\nLưu: VT").strip();
    }

    private String creditor(Opened opened) {
        return organizations.require(new Id<>(opened.creditor)).name();
    }
}
