package vn.mangnon.dues;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;

/**
 * Handing what one answers for to another part of the same body, for a while.
 *
 * @param due one due; empty for all that the giver answers for, those that come during that time included
 * @param until when it comes back of itself; empty where it is to be taken back
 */
public record Delegation(
        Id<Delegation> id,
        Optional<Id<Due>> due,
        UUID from,
        UUID to,
        Instant since,
        Optional<Instant> until,
        String reason,
        Optional<Instant> takenBackAt) {
    public boolean over(Instant now) {
        return takenBackAt.isPresent()
                || until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
