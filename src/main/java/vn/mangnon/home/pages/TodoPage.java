package vn.mangnon.home.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues.Urged;
import vn.mangnon.notices.Notice;
import vn.mangnon.planning.Plan;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/**
 * What one person has to do.
 *
 * @param formless plans whose report form waits to be confirmed
 * @param because what dues follow from
 */
public record TodoPage(
        Actor actor,
        List<Urged> owed,
        List<Report> reports,
        List<Report> waiting,
        List<Plan> formless,
        List<Notice> notices,
        Map<UUID, Organization> names,
        Map<Ref, Label> because,
        Instant now)
        implements Page {
    public List<Urged> open() {
        return owed.stream().filter(urged -> urged.due().open()).toList();
    }

    public List<Urged> done() {
        return owed.stream()
                .filter(urged -> urged.due().settledBy().isPresent())
                .toList();
    }

    /** What a due is for: the plan it stands in. */
    public String title(Due due) {
        Label label = because.get(due.subject());
        return label == null ? "" : label.name();
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
}
