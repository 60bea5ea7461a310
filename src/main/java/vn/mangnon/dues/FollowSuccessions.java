package vn.mangnon.dues;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.BusinessClock;

/**
 * Once it is known that a body ends, what it answers for goes to who takes over from it, from the day after its last. Bodies
 * lie below dues and cannot call them: so this looks every minute, on every node, and finds nothing where all is done.
 */
@Component
public class FollowSuccessions {
    private static final int AT_ONCE = 200;

    private final Responsibilities responsibilities;
    private final Journal journal;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    FollowSuccessions(
            Responsibilities responsibilities, Journal journal, BusinessClock clock, TransactionTemplate transaction) {
        this.responsibilities = responsibilities;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    @EventListener(BusinessClock.Moved.class)
    public void round() {
        int changed = AT_ONCE;
        while (changed == AT_ONCE) {
            changed = transaction.execute(status -> some(clock.now()));
        }
    }

    private int some(Instant now) {
        int changed = 0;
        for (UUID due : responsibilities.outlived(now, AT_ONCE)) {
            if (responsibilities.keep(due, now)) {
                journal.note("dues.deed.taken-over", new Ref("due", due), Map.of());
                changed++;
            }
        }
        return changed;
    }
}
