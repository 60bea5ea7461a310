package vn.mangnon.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Vietnam;

/** Hands a report in: prose, answers and the state of the ledger are kept as they are, and the due is settled. */
@Component
public class SubmitReport {
    private final Reports reports;
    private final Templates templates;
    private final ReportFigures figures;
    private final Submissions submissions;
    private final HandedIn handedIn;
    private final Consolidation consolidation;
    private final Measures measures;
    private final Dues dues;
    private final Notices notices;
    private final Journal journal;

    SubmitReport(
            Reports reports,
            Templates templates,
            ReportFigures figures,
            Submissions submissions,
            HandedIn handedIn,
            Consolidation consolidation,
            Measures measures,
            Dues dues,
            Notices notices,
            Journal journal) {
        this.reports = reports;
        this.templates = templates;
        this.figures = figures;
        this.submissions = submissions;
        this.handedIn = handedIn;
        this.consolidation = consolidation;
        this.measures = measures;
        this.dues = dues;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void submit(Actor actor, Scope scope, Report report, String name, Instant now) {
        report.requireOpen();
        int turn = report.turn() + 1;
        reports.advance(report, ReportState.SUBMITTED, turn);
        freeze(actor, scope, report, turn, now);
        Ref ref = report.ref();
        Due due = dues.require(scope, report.due().orElseThrow(() -> new Refused("reporting.not-owed-any-more")));
        dues.settle(actor, due.id(), ref, now);
        UUID through = due.via().orElse(due.creditor());
        notices.tell(
                through,
                now.atZone(Vietnam.ZONE).toLocalDate(),
                "reporting.notice.submitted",
                ref,
                "/reports/" + report.id(),
                name);
        journal.note(actor, "reporting.deed.submitted", ref, Map.of("turn", turn));
    }

    /** Keeps what a report says now as one of its turns, never to be changed. */
    @Transactional
    public void freeze(Actor actor, Scope scope, Report report, int turn, Instant now) {
        Template template = templates.of(report);
        requireWhole(template, reports.narratives(report));
        Known known = measures.snapshot();
        Figures asked = figures.asked(scope, report, template, known);
        submissions.add(actor, report, turn, known, now);
        if (report.consolidates()) {
            submissions.include(report, turn, consolidation.below(scope, report).accepted());
        }
        handedIn.keep(report, turn, template, asked);
    }

    /** Refuses one in which a part is missing, or longer than its form allows. */
    private static void requireWhole(Template template, Map<Id<Part>, String> texts) {
        for (Part part : template.narratives()) {
            String text = texts.getOrDefault(part.id(), "");
            if (part.prose().required() && text.isBlank()) {
                throw new Refused("reporting.part.missing", part.title());
            }
            if (text.length() > part.prose().longest()) {
                throw new Refused(
                        "reporting.part.is-too-long",
                        part.title(),
                        text.length(),
                        part.prose().longest());
            }
        }
    }
}
