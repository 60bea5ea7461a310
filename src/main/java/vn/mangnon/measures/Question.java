package vn.mangnon.measures;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Period;

/**
 * How much of an indicator there was at a place in a period. An area counts with all that lay in it on the day, its whole
 * predecessors before its own beginning included.
 *
 * @param source only money of this kind
 * @param task only what serves this task, or names this plan and none of its tasks
 */
public record Question(String indicator, Place place, Period period, Optional<SourceKind> source, Optional<UUID> task) {
    public static Question of(String indicator, Place place, Period period) {
        return new Question(indicator, place, period, Optional.empty(), Optional.empty());
    }

    public Question serving(UUID oneTask) {
        return new Question(indicator, place, period, source, Optional.of(oneTask));
    }
}
