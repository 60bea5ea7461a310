package vn.mangnon.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.identity.Staff;
import vn.mangnon.notices.Letters;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;

/**
 * One letter in the morning for whoever wants it, when something is late, due within a week or came back, or there are notices
 * she has not read. Any node may write it: a person's morning is a row, written with her letter.
 */
@Component
public class MorningDigest {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Staff staff;
    private final Letters letters;
    private final DigestText text;
    private final Messages messages;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    MorningDigest(
            Staff staff,
            Letters letters,
            DigestText text,
            Messages messages,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.staff = staff;
        this.letters = letters;
        this.text = text;
        this.messages = messages;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void round() {
        Instant now = clock.now();
        if (letters.go() && !now.atZone(Vietnam.ZONE).toLocalTime().isBefore(MORNING)) {
            write(now, clock.today());
        }
    }

    /** Looks after everybody's morning. Returns how many letters were written. */
    int write(Instant now, LocalDate today) {
        letters.forget(today);
        Set<UUID> done = letters.lookedAfter(today);
        int written = 0;
        List<Staff.Desk> desks = staff.desks(today, FIRST, AT_ONCE);
        while (!desks.isEmpty()) {
            for (Staff.Desk desk : desks) {
                if (!done.contains(desk.actor().person())) {
                    written += transaction.execute(status -> write(desk, now, today)) ? 1 : 0;
                }
            }
            desks = staff.desks(today, desks.getLast().actor().person(), AT_ONCE);
        }
        return written;
    }

    private boolean write(Staff.Desk desk, Instant now, LocalDate today) {
        String body = letters.lookAfter(desk.actor().person(), today)
                .map(since -> text.of(desk, since, now, today))
                .orElse("");
        if (!body.isEmpty()) {
            letters.post(desk.email(), messages.say(Language.VI, "home.digest.subject"), body);
        }
        return !body.isEmpty();
    }
}
