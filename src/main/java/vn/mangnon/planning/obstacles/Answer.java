package vn.mangnon.planning.obstacles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/**
 * What a body answered.
 *
 * @param promise what will be done, by promisedBy; empty where nothing was promised
 * @param kept whether it was done, once somebody has said
 * @param unsolvedBecause why the raiser took it up again; empty where it did not
 */
public record Answer(
        Id<Answer> id,
        UUID organization,
        Instant answeredAt,
        Verdict verdict,
        String words,
        String promise,
        Optional<LocalDate> promisedBy,
        Optional<Boolean> kept,
        String keptWords,
        String unsolvedBecause) {
    public Answer {
        if (promise.isEmpty() != promisedBy.isEmpty() || verdict.promises() == promise.isEmpty()) {
            throw new Refused("planning.obstacle.promise-needed");
        }
    }

    /** One that nobody has followed up yet. */
    public static Answer fresh(
            Id<Answer> id,
            UUID organization,
            Instant at,
            Verdict verdict,
            String words,
            String promise,
            Optional<LocalDate> by) {
        return new Answer(id, organization, at, verdict, words, promise, by, Optional.empty(), "", "");
    }

    public boolean promiseLate(LocalDate today) {
        return !kept.orElse(false) && promisedBy.filter(today::isAfter).isPresent();
    }
}
