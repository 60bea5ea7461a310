package vn.mangnon.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.documents.OutgoingNumbers;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;

/** Issuing consolidated reports as official documents, with a number of the register of outgoing documents. */
@Component
public class Issues {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final SubmitReport submitReport;
    private final OutgoingNumbers numbers;
    private final Journal journal;

    Issues(JdbcClient jdbc, Reports reports, SubmitReport submitReport, OutgoingNumbers numbers, Journal journal) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.submitReport = submitReport;
        this.numbers = numbers;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Optional<Issue> of(Report report) {
        return jdbc.sql("""
                select number, symbol, issued_on, place, subject, superior, issuer, addressees, signed_for, signer, recipients
                from reporting.issue where report_id = :report
                """)
                .param("report", report.id().value())
                .query(Rows.of(Issue.class))
                .optional();
    }

    /** Freezes the consolidated report with what it is made from, and gives it its number. */
    @Transactional
    public void issue(Actor actor, Scope scope, Report report, Issue issue, Instant now) {
        if (!report.consolidates() || report.due().isPresent()) {
            throw new Refused("reporting.closed");
        }
        report.requireOpen();
        submitReport.freeze(actor, scope, report, 1, now);
        reports.advance(report, ReportState.ISSUED, 1);
        insert(report, issue);
        numbers.take(actor, report.organization(), issue.paper(report.ref()));
        journal.note(actor, "reporting.deed.issued", report.ref(), Map.of("number", issue.number()));
    }

    private void insert(Report report, Issue issue) {
        jdbc.sql("""
                insert into reporting.issue (report_id, organization_id, number, symbol, issued_on, place, subject, superior,
                  issuer, addressees, signed_for, signer, recipients)
                values (:report, :organization, :number, :symbol, :issuedOn, :place, :subject, :superior, :issuer,
                  :addressees, :signedFor, :signer, :recipients)
                """)
                .param("report", report.id().value())
                .param("organization", report.organization())
                .param("number", issue.number())
                .param("symbol", issue.symbol())
                .param("issuedOn", issue.issuedOn())
                .param("place", issue.place())
                .param("subject", issue.subject())
                .param("superior", issue.superior())
                .param("issuer", issue.issuer())
                .param("addressees", issue.addressees())
                .param("signedFor", issue.signedFor())
                .param("signer", issue.signer())
                .param("recipients", issue.recipients())
                .update();
    }
}
