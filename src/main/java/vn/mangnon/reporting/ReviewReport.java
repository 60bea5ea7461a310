package vn.mangnon.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;

/** Deciding on what was handed in: back with a reason, or accepted. */
@Component
public class ReviewReport {
    private final Reports reports;
    private final Submissions submissions;
    private final Dues dues;
    private final Notices notices;
    private final Journal journal;

    ReviewReport(Reports reports, Submissions submissions, Dues dues, Notices notices, Journal journal) {
        this.reports = reports;
        this.submissions = submissions;
        this.dues = dues;
        this.notices = notices;
        this.journal = journal;
    }

    /** What is wrong, and where: on a cell, a part, or the whole. */
    public record Wrong(Optional<UUID> field, Optional<UUID> part, String text) {}

    /** Sends it back; it is owed again. Without a reason nothing is sent back. */
    @Transactional
    public void sendBack(Actor actor, Report report, List<Wrong> wrongs, Instant now) {
        if (wrongs.isEmpty()) {
            throw new Refused("reporting.reason-needed");
        }
        report.requireSubmitted();
        reports.advance(report, ReportState.RETURNED, report.turn());
        wrongs.forEach(wrong -> submissions.remark(actor, report, wrong.field, wrong.part, wrong.text));
        submissions.decide(actor, report, ReportState.RETURNED, now);
        report.due().ifPresent(due -> dues.reopen(actor, due, now));
        tell(report, "reporting.notice.returned", now);
        journal.note(actor, "reporting.deed.returned", report.ref(), Map.of("turn", report.turn()));
    }

    /** From here on it never changes. Sent twice, it is accepted once. */
    @Transactional
    public void accept(Actor actor, Report report, Instant now) {
        if (report.state() == ReportState.ACCEPTED) {
            return;
        }
        report.requireSubmitted();
        reports.advance(report, ReportState.ACCEPTED, report.turn());
        submissions.decide(actor, report, ReportState.ACCEPTED, now);
        tell(report, "reporting.notice.accepted", now);
        journal.note(actor, "reporting.deed.accepted", report.ref(), Map.of("turn", report.turn()));
    }

    /** Opens again what was accepted, for a reason; what was accepted stays to be read and cited as it was. */
    @Transactional
    public void reopen(Actor actor, Report report, String because, Instant now) {
        if (report.state() != ReportState.ACCEPTED) {
            throw new Refused("reporting.not-accepted");
        }
        reports.advance(report, ReportState.RETURNED, report.turn());
        submissions.reopen(actor, report, because, now);
        submissions.remark(actor, report, Optional.empty(), Optional.empty(), because);
        report.due().ifPresent(due -> dues.reopen(actor, due, now));
        tell(report, "reporting.notice.reopened", now);
        journal.note(actor, "reporting.deed.reopened", report.ref(), Map.of("turn", report.turn()));
    }

    private void tell(Report report, String sentence, Instant now) {
        notices.tell(
                report.organization(),
                now.atZone(Vietnam.ZONE).toLocalDate(),
                sentence,
                report.ref(),
                "/reports/" + report.id());
    }
}
