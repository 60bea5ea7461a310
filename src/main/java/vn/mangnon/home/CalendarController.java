package vn.mangnon.home;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.OwnDues;
import vn.mangnon.home.CalendarText.Entry;
import vn.mangnon.identity.CalendarAddresses;
import vn.mangnon.identity.Staff;
import vn.mangnon.notices.Letters;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Download;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;
import vn.mangnon.web.RecordLabels;
import vn.mangnon.web.Ui;

/** A person's dues for her calendar programme, to whoever shows its secret address. No child's data is in it. */
@Controller
@Allow(anyone = true)
class CalendarController {
    private final CalendarAddresses addresses;
    private final OwnDues ownDues;
    private final Organizations organizations;
    private final RecordLabels labels;
    private final Letters letters;
    private final Messages messages;
    private final BusinessClock clock;

    CalendarController(
            CalendarAddresses addresses,
            OwnDues ownDues,
            Organizations organizations,
            RecordLabels labels,
            Letters letters,
            Messages messages,
            BusinessClock clock) {
        this.addresses = addresses;
        this.ownDues = ownDues;
        this.organizations = organizations;
        this.labels = labels;
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    View feed(@PathVariable String secret) {
        Staff.Desk desk = addresses.whose(secret, clock.today()).orElseThrow(NotFound::new);
        List<UUID> own = List.of(desk.actor().organization(), desk.actor().body());
        List<Due> open = ownDues.of(own, clock.now()).stream()
                .filter(owed -> own.contains(owed.answering()))
                .map(OwnDues.Owed::due)
                .filter(due -> due.open() && !due.provisional())
                .toList();
        Map<UUID, Organization> creditors =
                organizations.byId(open.stream().map(Due::creditor).toList());
        Map<Ref, Label> because =
                labels.of(desk.scope(), open.stream().map(Due::subject).toList());
        List<Entry> entries =
                open.stream().map(due -> entry(due, creditors, because)).toList();
        String text = CalendarText.of(messages.say(Language.VI, "home.calendar.name"), entries, clock.now());
        return new Download(
                "mang-non.ics",
                "text/calendar;charset=UTF-8",
                true,
                to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Entry entry(Due due, Map<UUID, Organization> creditors, Map<Ref, Label> because) {
        Label plan = because.get(due.subject());
        Organization creditor = creditors.get(due.creditor());
        return new Entry(
                due.id().toString(),
                due.lastDay(),
                summary(due, plan == null ? "" : plan.name()),
                messages.say(Language.VI, "home.calendar.to", creditor == null ? "" : creditor.name(), due.clause()),
                letters.address().isEmpty() ? "" : letters.address() + "/dues/" + due.id());
    }

    private String summary(Due due, String plan) {
        return due.kind() == Due.Kind.REPORT
                ? messages.say(Language.VI, "home.calendar.due", plan)
                : messages.say(
                        Language.VI, "home.calendar.other", messages.say(Language.VI, Ui.keyOf(due.kind())), plan);
    }
}
