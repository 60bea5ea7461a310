package vn.mangnon.dues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Role;

/**
 * Dues to be made: one round, of everybody who owes it.
 *
 * @param rolls whether a day of rest moves it on
 * @param provisional expected, of a plan that is not in force yet
 * @param until from when on it is late, where that is a time of the clock and not the end of a day
 * @param need who alone may know of it; empty where it is no secret
 */
public record Owing(
        Due.Kind kind,
        Ref subject,
        String clause,
        List<Debtor> debtors,
        UUID creditor,
        Occurrence occurrence,
        Operator operator,
        boolean rolls,
        boolean provisional,
        Optional<Instant> until,
        Optional<Need> need) {
    /** Who holds a role at one of these bodies. */
    public record Need(Role role, List<UUID> bodies) {
        public Need {
            bodies = List.copyOf(bodies);
        }
    }

    /** Who owes it, and the board or division through which it goes. */
    public record Debtor(UUID id, Optional<UUID> via) {}

    public Owing {
        debtors = List.copyOf(debtors);
    }

    /** Due by the end of a day. */
    public Owing(
            Due.Kind kind,
            Ref subject,
            String clause,
            List<Debtor> debtors,
            UUID creditor,
            Occurrence occurrence,
            Operator operator,
            boolean rolls,
            boolean provisional) {
        this(
                kind,
                subject,
                clause,
                debtors,
                creditor,
                occurrence,
                operator,
                rolls,
                provisional,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, late from a time of the clock on. */
    public Owing by(Instant moment) {
        return with(Optional.of(moment), need);
    }

    /** The same, known only to these. */
    public Owing knownTo(Need few) {
        return with(until, Optional.of(few));
    }

    private Owing with(Optional<Instant> moment, Optional<Need> few) {
        return new Owing(
                kind, subject, clause, debtors, creditor, occurrence, operator, rolls, provisional, moment, few);
    }
}
