package vn.mangnon.reporting.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.reporting.urgent.UrgentReport.Recipient;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Vietnam;

/** Sends an urgent report: everybody it goes to is told at once and owes a word within hours by the clock. */
@Component
public class SendUrgent {
    /** What stands on the due: nothing of what happened. */
    private static final String CLAUSE = "Xác nhận đã nhận báo cáo khẩn";

    private final UrgentReports reports;
    private final UrgentKinds kinds;
    private final UpTheLine upTheLine;
    private final OweDues oweDues;
    private final Notices notices;
    private final Journal journal;

    SendUrgent(
            UrgentReports reports,
            UrgentKinds kinds,
            UpTheLine upTheLine,
            OweDues oweDues,
            Notices notices,
            Journal journal) {
        this.reports = reports;
        this.kinds = kinds;
        this.upTheLine = upTheLine;
        this.oweDues = oweDues;
        this.notices = notices;
        this.journal = journal;
    }

    /**
     * Up the sender's line on the day, as its kind says. Sent twice, it is one.
     *
     * @param written without recipients
     * @param further bodies the sender names herself
     * @param name what the sender is called
     * @return to how many bodies it went
     */
    @Transactional
    public int send(Actor actor, UrgentReport written, List<UUID> further, String name) {
        UrgentKind kind = kinds.require(written.kind());
        UrgentReport report = written.to(upTheLine.of(actor.body(), kind, further, day(written.sentAt())));
        if (report.recipients().isEmpty()) {
            throw new Refused("reporting.urgent.nobody");
        }
        if (!reports.insert(actor, report)) {
            return report.recipients().size();
        }
        Instant now = report.sentAt();
        Instant until = now.plusSeconds(3600L * kind.hours());
        oweDues.owe(Optional.of(actor), List.of(owing(report, until)), now);
        for (Recipient one : report.recipients()) {
            tell(one, report, "reporting.urgent.notice.sent", now, name);
        }
        journal.note(actor, "reporting.urgent.deed.sent", report.ref(), Map.of());
        return report.recipients().size();
    }

    /** Whoever receives it there, and the leaders of the body. */
    private void tell(Recipient one, UrgentReport report, String sentence, Instant now, String name) {
        LocalDate today = day(now);
        String path = "/urgent/" + report.id();
        notices.tell(one.via().orElse(one.organization()), today, sentence, report.ref(), path, name);
        if (one.via().isPresent()) {
            notices.tellLeaders(one.organization(), today, sentence, report.ref(), path, name);
        }
    }

    private static Owing owing(UrgentReport report, Instant until) {
        LocalDate last = day(until.minusNanos(1));
        LocalDate today = day(report.sentAt());
        return new Owing(
                        Due.Kind.URGENT,
                        report.ref(),
                        CLAUSE,
                        report.recipients().stream()
                                .map(one -> new Debtor(one.organization(), Optional.empty()))
                                .toList(),
                        report.body(),
                        new Occurrence("once", new Period(today, last), last),
                        Operator.BY,
                        false,
                        false)
                .by(until);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Vietnam.ZONE).toLocalDate();
    }
}
