package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;

/**
 * Something about to be raised.
 *
 * @param raiser the body whose matter it is
 * @param to the body that shall answer
 */
public record Raising(
        Id<Obstacle> id,
        ObstacleKind kind,
        Optional<UUID> task,
        Ref source,
        String words,
        UUID raiser,
        UUID to,
        LocalDate answerBy) {
    /** The longest words that are taken. */
    public static final int LONGEST = 4_000;
}
