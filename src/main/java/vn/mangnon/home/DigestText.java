package vn.mangnon.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.OwnDues;
import vn.mangnon.identity.Staff;
import vn.mangnon.notices.Letters;
import vn.mangnon.notices.Notice;
import vn.mangnon.notices.Notices;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.reporting.Reports;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Ui;

/** What the letter in the morning says; empty where there is nothing to say. */
@Component
class DigestText {
    private static final int SOON_DAYS = 7;
    private static final int MOST = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final OwnDues ownDues;
    private final Reports reports;
    private final Notices notices;
    private final RecordLabels labels;
    private final Letters letters;
    private final Messages messages;

    DigestText(
            OwnDues ownDues,
            Reports reports,
            Notices notices,
            RecordLabels labels,
            Letters letters,
            Messages messages) {
        this.ownDues = ownDues;
        this.reports = reports;
        this.notices = notices;
        this.labels = labels;
        this.letters = letters;
        this.messages = messages;
    }

    String of(Staff.Desk desk, Instant since, Instant now, LocalDate today) {
        List<UUID> own = List.of(desk.actor().organization(), desk.actor().body());
        List<Due> open = ownDues.of(own, now).stream()
                .filter(owed -> own.contains(owed.answering()))
                .map(OwnDues.Owed::due)
                .filter(due -> due.open() && !due.provisional())
                .toList();
        StringBuilder body = new StringBuilder();
        dues(body, "home.digest.late", open, due -> due.late(now), desk);
        dues(
                body,
                "home.digest.soon",
                open,
                due -> !due.late(now) && !due.lastDay().isAfter(today.plusDays(SOON_DAYS)),
                desk);
        returned(body, desk, own);
        unread(body, desk, since);
        return body.isEmpty()
                ? ""
                : say("home.digest.dear", desk.actor().name()) + "\n\n" + body
                        + say("home.digest.end", letters.address() + "/my-reminders") + "\n";
    }

    private void dues(StringBuilder body, String heading, List<Due> open, Predicate<Due> which, Staff.Desk desk) {
        List<Due> some = open.stream().filter(which).limit(MOST).toList();
        Map<Ref, Label> because =
                labels.of(desk.scope(), some.stream().map(Due::subject).toList());
        list(
                body,
                heading,
                some.stream()
                        .map(due -> {
                            Label plan = because.get(due.subject());
                            String name = plan == null ? "" : plan.name();
                            return say(due, name) + link("/dues/" + due.id());
                        })
                        .toList());
    }

    private String say(Due due, String plan) {
        String day = DAY.format(due.lastDay());
        return due.kind() == Due.Kind.REPORT
                ? say("home.digest.due", plan, day)
                : say("home.digest.other", say(Ui.keyOf(due.kind())), plan, day);
    }

    private void returned(StringBuilder body, Staff.Desk desk, List<UUID> own) {
        List<String> lines = reports.concerning(desk.scope(), desk.actor()).stream()
                .filter(report -> report.state() == ReportState.RETURNED && own.contains(report.organization()))
                .limit(MOST)
                .map(Report::id)
                .map(id -> say("home.digest.report") + link("/reports/" + id))
                .toList();
        list(body, "home.digest.returned", lines);
    }

    private void unread(StringBuilder body, Staff.Desk desk, Instant since) {
        List<Notice> unread = notices.unread(desk.actor(), since, MOST);
        list(
                body,
                "home.digest.unread",
                unread.stream()
                        .map(notice -> say(notice.sentence(), notice.arguments()) + link(notice.path()))
                        .toList());
    }

    private void list(StringBuilder body, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            body.append(say(heading)).append('\n');
            lines.forEach(line -> body.append("- ").append(line).append('\n'));
            body.append('\n');
        }
    }

    private String link(String path) {
        return "\n  " + letters.address() + path;
    }

    private String say(String key, Object... arguments) {
        return messages.say(Language.VI, key, arguments);
    }
}
