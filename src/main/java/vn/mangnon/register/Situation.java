package vn.mangnon.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;

/**
 * A child belongs to a group from a day on.
 *
 * @param commune that recorded it
 * @param kind one of {@link SituationKind}
 * @param part a sub-group of it
 * @param last its last day; empty while it lasts
 */
public record Situation(
        Id<Situation> id,
        UUID commune,
        String kind,
        Optional<String> part,
        LocalDate first,
        Optional<LocalDate> last,
        String note,
        String endedBecause) {
    public boolean lasts(LocalDate today) {
        return last.isEmpty() || !last.get().isBefore(today);
    }
}
