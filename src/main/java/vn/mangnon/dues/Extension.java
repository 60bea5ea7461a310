package vn.mangnon.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.mangnon.shared.Id;

/**
 * More time asked for.
 *
 * @param wasUntil from when on it was late when more time was asked for
 * @param grantedUntil from when on it is late now; empty while nobody has decided, and where it was refused
 */
public record Extension(
        Id<Extension> id,
        Instant askedAt,
        String reason,
        LocalDate wishedFor,
        Instant wasUntil,
        Optional<Instant> decidedAt,
        Optional<Instant> grantedUntil,
        String answer) {
    public boolean waits() {
        return decidedAt.isEmpty();
    }

    public boolean askedLate() {
        return !askedAt.isBefore(wasUntil);
    }
}
