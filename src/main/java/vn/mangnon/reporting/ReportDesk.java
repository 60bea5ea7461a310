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
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
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
    private final Duties duties;
    private final Organizations organizations;
    private final Collectors collectors;
    private final Areas areas;
    private final Dues dues;
    private final Responsibilities responsibilities;
    private final BusinessClock clock;

    ReportDesk(
            Reports reports,
            Templates templates,
            Duties duties,
            Organizations organizations,
            Collectors collectors,
            Areas areas,
            Dues dues,
            Responsibilities responsibilities,
            BusinessClock clock) {
        this.reports = reports;
        this.templates = templates;
        this.duties = duties;
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
            Duty duty,
            UUID creditor,
            Organization body,
            UUID answering,
            Collectors.Collecting collecting) {}

    Opened open(Scope scope, Id<Report> id) {
        Instant now = clock.now();
        Report report = reports.require(scope, id);
        Duty duty = duties.require(scope, report.duty());
        Optional<Due> due = report.due().map(owed -> dues.require(scope, owed));
        Period period = due.map(Due::period)
                .or(() -> round(scope, report).map(Round::period))
                .orElse(report.period());
        UUID creditor = due.map(Due::creditor).orElse(report.organization());
        return new Opened(
                report.about(period),
                templates.of(report),
                duty,
                creditor,
                organizations.require(new Id<>(report.organization())),
                answering(report, due, now),
                collectors.of(duty, creditor, now));
    }

    private UUID answering(Report report, Optional<Due> due, Instant now) {
        return due.map(owed -> responsibilities.of(owed, now)).orElse(report.organization());
    }

    private Optional<Round> round(Scope scope, Report report) {
        return Round.of(dues.because(scope, report.duty())).stream()
                .filter(round -> round.code().equals(report.round()))
                .findFirst();
    }

    /** Whoever works where the report is answered for; one that is owed to nobody is also written where it is made from. */
    static boolean writes(Actor actor, Opened opened) {
        boolean owed = opened.report.due().isPresent();
        boolean own = opened.answering.equals(actor.organization()) || opened.answering.equals(actor.body()) && owed;
        return actor.mayActAsAny(Role.OFFICER, Role.LEADER) && (own || !owed && opened.collecting.by(actor));
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
        Optional<Plan> same =
                opened.duty.plan().filter(plan -> plan.issuer().equals(body.id().value()));
        Optional<Plan> signing = same.filter(plan -> !plan.signedFor().isEmpty());
        String signedFor = signing.isPresent()
                ? String.join(
                        "\n",
                        List.of(
                                signing.get().signedFor().replace("; ", "\n"),
                                signing.get().signerTitle()))
                : committee ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : "THỦ TRƯỞNG ĐƠN VỊ";
        return new Issue(
                1,
                DocumentNumber.symbol(Style.of(body.line()), committee ? "BC-UBND" : "BC"),
                today,
                area.name()
                        .substring(Math.min(area.kind().length(), area.name().length()))
                        .strip(),
                opened.template.id().value().equals(Template.PROSE_ALONE)
                        ? opened.duty.name()
                        : ReportDocument.subject(
                                opened.template.title(),
                                opened.duty.plan().map(Plan::subject).orElse("")),
                "",
                body.name(),
                opened.report.due().isEmpty() ? "" : creditor(opened),
                signedFor,
                same.map(Plan::signer).orElse(""),
                recipients(opened, today));
    }

    /** A report that is addressed to nobody in its head goes to the body above. */
    private String recipients(Opened opened, LocalDate today) {
        String to = opened.report.due().isEmpty()
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
