package vn.mangnon.home.pages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.mangnon.campaigns.OwnShare;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.OwnDues.Owed;
import vn.mangnon.notices.Notice;
import vn.mangnon.planning.Plan;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * What one person has to do.
 *
 * @param formless plans whose report form waits to be confirmed
 * @param campaigns that run and in which the reader's unit still owes something
 * @param because what dues and reports follow from
 * @param lateToMe how much is late that others owe to the reader's part
 */
public record TodoPage(
        Actor actor,
        List<Owed> owed,
        List<Report> reports,
        List<Report> waiting,
        List<Plan> formless,
        int approvals,
        List<OwnShare.Still> campaigns,
        List<Notice> notices,
        Map<UUID, Organization> names,
        Map<Ref, Label> because,
        long lateToMe,
        Instant now,
        LocalDate today)
        implements Page {
    /** When something is to be done, or for whom. */
    public enum Group {
        LATE,
        THIS_WEEK,
        THIS_MONTH,
        LATER,
        HANDED_TO_ME
    }

    /** What the reader's part is to do, the most urgent first; groups with nothing in them are left out. */
    public Map<Group, List<Owed>> groups() {
        return owed.stream()
                .filter(one -> one.due().open() && own(one.answering()))
                .collect(Collectors.groupingBy(this::group, () -> new EnumMap<>(Group.class), Collectors.toList()));
    }

    /** Whether the reader's part owes nothing; something may still wait for a decision. */
    public boolean idle() {
        return groups().isEmpty();
    }

    /** What it owes and another part answers for now, and what was handed in and nobody has decided on. */
    public List<Owed> waitingForOthers() {
        return owed.stream()
                .filter(one -> one.due().open()
                        ? !own(one.answering())
                        : state(one).filter(ReportState.SUBMITTED::equals).isPresent())
                .toList();
    }

    public List<Owed> done() {
        return owed.stream()
                .filter(one -> one.due().settledBy().isPresent())
                .filter(one -> state(one).filter(ReportState.SUBMITTED::equals).isEmpty())
                .toList();
    }

    private Group group(Owed one) {
        LocalDate last = one.due().lastDay();
        if (one.handedBy().isPresent()) {
            return Group.HANDED_TO_ME;
        }
        if (one.due().late(now)) {
            return Group.LATE;
        }
        if (!last.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return Group.THIS_WEEK;
        }
        return last.isAfter(today.with(TemporalAdjusters.lastDayOfMonth())) ? Group.LATER : Group.THIS_MONTH;
    }

    /** What a due is for: the plan it stands in. */
    public String title(Due due) {
        return label(due.subject());
    }

    /** Under what a report is owed. */
    public String title(Report report) {
        return label(report.duty());
    }

    private String label(Ref ref) {
        Label label = because.get(ref);
        return label == null ? "" : label.name();
    }

    /** What is owed, and what for. */
    public String words(Ui ui, Due due) {
        return due.kind() == Due.Kind.REPORT
                ? ui.t("home.report.on", title(due))
                : ui.t("home.other.on", ui.t(due.kind()), title(due));
    }

    public boolean late(Due due) {
        return due.late(now);
    }

    public boolean returned(Due due) {
        return report(due)
                .filter(report -> report.state() == ReportState.RETURNED)
                .isPresent();
    }

    public Optional<Report> report(Due due) {
        return reports.stream()
                .filter(report -> report.due().filter(due.id()::equals).isPresent())
                .findFirst();
    }

    public String name(UUID id) {
        Organization organization = names.get(id);
        return organization == null ? "" : organization.name();
    }

    private boolean own(UUID organization) {
        return organization.equals(actor.organization()) || organization.equals(actor.body());
    }

    private Optional<ReportState> state(Owed one) {
        return report(one.due()).map(Report::state);
    }
}
