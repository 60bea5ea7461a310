package vn.mangnon.planning.intake;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.mangnon.database.ActingPerson;
import vn.mangnon.web.BusinessClock;

/** Reads the documents that wait, one after the other. What waits are rows: a restart goes on where it stopped. */
@Component
class BatchWorker {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private final WaitingItems waiting;
    private final ReadItem readItem;
    private final BusinessClock clock;

    BatchWorker(WaitingItems waiting, ReadItem readItem, BusinessClock clock) {
        this.waiting = waiting;
        this.readItem = readItem;
        this.clock = clock;
    }

    /** Until nothing waits; returns how many were taken up. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    public int round() {
        waiting.tripLost();
        int taken = 0;
        for (Optional<WaitingItems.Turn> turn = waiting.next(); turn.isPresent(); turn = waiting.next()) {
            taken++;
            read(turn.get());
        }
        return taken;
    }

    private void read(WaitingItems.Turn turn) {
        try {
            ActingPerson.run(turn.personId(), () -> readItem.read(turn.actor(), turn.id(), clock.today()));
        } catch (RuntimeException | ServletException | IOException defect) {
            LOG.error("document {} of a batch was not read", turn.id(), defect);
            waiting.trip(turn.id());
        }
    }
}
