package vn.mangnon.dues;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;

/**
 * Something owed.
 *
 * @param subject the record it follows from
 * @param clause the words of the plan or law that made it
 * @param via the board or division through which it goes to the creditor
 * @param provisional expected, of a plan that is not in force yet
 */
public record Due(
        Id<Due> id,
        Ref subject,
        String clause,
        UUID debtor,
        UUID creditor,
        Optional<UUID> via,
        Period period,
        DueRule rule,
        Instant dueAt,
        boolean provisional,
        Optional<Ref> settledBy,
        boolean ended) {
    public boolean open() {
        return settledBy.isEmpty() && !ended;
    }

    public boolean late(Instant now) {
        return open() && !provisional && !now.isBefore(dueAt);
    }
}
