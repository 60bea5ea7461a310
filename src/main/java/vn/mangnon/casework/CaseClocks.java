package vn.mangnon.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clocks of a case, in the order in which they run out. */
public record CaseClocks(List<Running> all) {
    /** @param stopped when what it asks for was done */
    public record Running(UUID id, CaseClock clock, Instant started, Instant until, Optional<Instant> stopped) {
        public boolean runs() {
            return stopped.isEmpty();
        }

        public boolean late(Instant now) {
            return !stopped.orElse(now).isBefore(until);
        }

        /** Whole hours left; none once it has run out. */
        public long hoursLeft(Instant now) {
            return Math.max(0, Duration.between(now, until).toHours());
        }
    }

    public CaseClocks {
        all = List.copyOf(all);
    }

    public List<Running> running() {
        return all.stream().filter(Running::runs).toList();
    }

    Optional<Running> running(CaseClock clock) {
        return running().stream().filter(one -> one.clock == clock).findFirst();
    }
}
