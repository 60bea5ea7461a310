package vn.mangnon.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.campaigns.OwnShare;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.OwnDues;
import vn.mangnon.home.pages.TodoPage;
import vn.mangnon.notices.Notices;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.approval.ApprovalDesk;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.reporting.Reports;
import vn.mangnon.reporting.TemplateLists;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;

/** "Việc cần làm": what is due, late, came back, or waits for a decision. */
@Controller
@Allow
class HomeController {
    private static final int NOTICES = 10;

    private final Plans plans;
    private final ApprovalDesk approvals;
    private final TemplateLists templates;
    private final Dues dues;
    private final OwnDues ownDues;
    private final Reports reports;
    private final Notices notices;
    private final Organizations organizations;
    private final RecordLabels labels;
    private final OwnShare share;
    private final BusinessClock clock;

    HomeController(
            Plans plans,
            ApprovalDesk approvals,
            TemplateLists templates,
            Dues dues,
            OwnDues ownDues,
            Reports reports,
            Notices notices,
            Organizations organizations,
            RecordLabels labels,
            OwnShare share,
            BusinessClock clock) {
        this.plans = plans;
        this.approvals = approvals;
        this.templates = templates;
        this.dues = dues;
        this.ownDues = ownDues;
        this.reports = reports;
        this.notices = notices;
        this.organizations = organizations;
        this.labels = labels;
        this.share = share;
        this.clock = clock;
    }

    @GetMapping("/")
    View todo(Scope scope, Actor actor) {
        Instant now = clock.now();
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        List<OwnDues.Owed> owed = ownDues.of(List.of(actor.organization(), actor.body()), now);
        List<Report> concerning = reports.concerning(scope, actor);
        List<UUID> ids = new ArrayList<>(List.of(actor.organization()));
        concerning.forEach(report -> ids.add(report.organization()));
        owed.forEach(one -> ids.addAll(List.of(one.due().creditor(), one.due().debtor(), one.answering())));
        Map<UUID, Organization> names = organizations.byId(ids);
        Set<UUID> decided = dues.decidedBy(scope, actor, today);
        List<Report> waiting = concerning.stream()
                .filter(report -> report.state() == ReportState.SUBMITTED)
                .filter(report -> report.due()
                        .filter(due -> decided.contains(due.value()))
                        .isPresent())
                .toList();
        Map<Ref, Label> because = labels.of(
                scope,
                Stream.concat(
                                owed.stream().map(one -> one.due().subject()),
                                waiting.stream().map(Report::duty))
                        .distinct()
                        .toList());
        return Html.of(new TodoPage(
                actor,
                owed,
                concerning,
                waiting,
                formless(scope, actor),
                approvals.waiting(scope, actor, today).size(),
                share.still(scope, actor, today),
                notices.of(actor, NOTICES),
                names,
                because,
                actor.mayActAsAny(Role.OFFICER, Role.LEADER) ? ownDues.countLateTo(scope, actor, now) : 0,
                now,
                today));
    }

    /** Plans of the actor's body whose report form nobody has confirmed yet: until then nobody can report. */
    private List<Plan> formless(Scope scope, Actor actor) {
        if (!actor.mayActAsAny(Role.OFFICER, Role.LEADER)) {
            return List.of();
        }
        List<Plan> outlined = plans.withOutline(scope, actor.body());
        Set<UUID> confirmed = templates.confirmed(outlined);
        return outlined.stream()
                .filter(plan -> !confirmed.contains(plan.id().value()))
                .toList();
    }
}
