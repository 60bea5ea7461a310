package vn.mangnon.reporting;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.notices.Notices;
import vn.mangnon.reporting.quality.Answers;
import vn.mangnon.reporting.quality.Doubts;
import vn.mangnon.reporting.quality.Filled;
import vn.mangnon.reporting.quality.FindDoubts;
import vn.mangnon.reporting.quality.Questions;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
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
    private final FindDoubts findDoubts;
    private final Doubts doubts;
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
            FindDoubts findDoubts,
            Doubts doubts,
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
        this.findDoubts = findDoubts;
        this.doubts = doubts;
        this.measures = measures;
        this.dues = dues;
        this.notices = notices;
        this.journal = journal;
    }

    /**
     * Hands it in, unless something looks wrong that the sender has not answered.
     *
     * @param answers what she said to what looked wrong when she was asked
     * @return what looks wrong; where anything of it is open, nothing was handed in
     */
    @Transactional
    public Questions submit(Actor actor, Scope scope, Report report, String name, Instant now, Answers answers) {
        report.requireOpen();
        Asked asked = ask(scope, report);
        Map<Id<Part>, String> texts = reports.narratives(report);
        Questions found =
                findDoubts.in(scope, report, asked.template, asked.figures).with(answers);
        if (found.open()) {
            return found;
        }
        int turn = report.turn() + 1;
        reports.advance(report, ReportState.SUBMITTED, turn);
        keep(actor, scope, report, turn, asked, now);
        Due due = dues.require(scope, report.due().orElseThrow(() -> new Refused("reporting.not-owed-any-more")));
        doubts.keep(report, turn, due.until(), Filled.of(report, asked.template, asked.figures, texts), found.doubts());
        settle(actor, report, due, name, now);
        journal.note(actor, "reporting.deed.submitted", report.ref(), Map.of("turn", turn));
        return found;
    }

    private void settle(Actor actor, Report report, Due due, String name, Instant now) {
        dues.settle(actor, due.id(), report.ref(), now);
        notices.tell(
                due.via().orElse(due.creditor()),
                now.atZone(Vietnam.ZONE).toLocalDate(),
                "reporting.notice.submitted",
                report.ref(),
                "/reports/" + report.id(),
                name);
    }

    /** What looks wrong in a report as it stands, with what was answered when it was handed in before. */
    @Transactional(readOnly = true)
    public Questions doubts(Scope scope, Report report) {
        Template template = templates.of(report);
        return findDoubts.in(scope, report, template, figures.asked(scope, report, template, Known.NOW));
    }

    /** Keeps what a report says now as one of its turns, never to be changed. */
    @Transactional
    public void freeze(Actor actor, Scope scope, Report report, int turn, Instant now) {
        keep(actor, scope, report, turn, ask(scope, report), now);
    }

    /** What a report says at a moment of the ledger. */
    private record Asked(Template template, Known known, Figures figures) {}

    private Asked ask(Scope scope, Report report) {
        Template template = templates.of(report);
        requireWhole(template, reports.narratives(report));
        Known known = measures.snapshot();
        return new Asked(template, known, figures.asked(scope, report, template, known));
    }

    private void keep(Actor actor, Scope scope, Report report, int turn, Asked asked, Instant now) {
        submissions.add(actor, report, turn, asked.known, now);
        if (report.consolidates()) {
            submissions.include(report, turn, consolidation.below(scope, report).accepted());
        }
        handedIn.keep(report, turn, asked.template, asked.figures);
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
