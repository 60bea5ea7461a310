package vn.mangnon.reporting.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Dues;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.reporting.urgent.UrgentReport.Recipient;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Vietnam;

/** What comes after an urgent report: the word that it was received, further news, the end. */
@Component
public class FollowUrgent {
    private final UrgentReports reports;
    private final Dues dues;
    private final Notices notices;
    private final Journal journal;

    FollowUrgent(UrgentReports reports, Dues dues, Notices notices, Journal journal) {
        this.reports = reports;
        this.dues = dues;
        this.notices = notices;
        this.journal = journal;
    }

    /** For every body the actor receives it at. Pressed twice, it is once. */
    @Transactional
    public void acknowledge(Actor actor, UrgentReport report, Instant now) {
        boolean receives = false;
        for (Recipient one : report.recipients()) {
            if (one.receives(actor)) {
                receives = true;
                if (reports.acknowledge(actor, report, one.organization(), now)) {
                    dues.settle(actor, report.ref(), one.organization(), report.ref(), now);
                    tell(report.organization(), report, "reporting.urgent.notice.acknowledged", now);
                    journal.note(actor, "reporting.urgent.deed.acknowledged", report.ref(), Map.of());
                }
            }
        }
        if (!receives) {
            throw new NotFound();
        }
    }

    /** Further news for all who have the report, or its end. Sent twice, it is one. */
    @Transactional
    public void tell(Actor actor, UrgentReport report, UUID id, String words, boolean closes, Instant now) {
        report.requireOpen();
        if (!reports.add(actor, report, id, words, closes, now)) {
            return;
        }
        String sentence = closes ? "reporting.urgent.notice.closed" : "reporting.urgent.notice.news";
        report.recipients().forEach(one -> tell(one.via().orElse(one.organization()), report, sentence, now));
        tell(report.organization(), report, sentence, now);
        journal.note(
                actor, closes ? "reporting.urgent.deed.closed" : "reporting.urgent.deed.news", report.ref(), Map.of());
    }

    private void tell(UUID organization, UrgentReport report, String sentence, Instant now) {
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        notices.tell(organization, today, sentence, report.ref(), "/urgent/" + report.id());
    }
}
