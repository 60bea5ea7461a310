package vn.mangnon.measures;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Period;

/**
 * How much of an indicator there was at a place in a period. An area counts with all that lay in it on the day, its whole
 * predecessors before its own beginning included. A stock is what there was on the period's last day.
 *
 * @param source only money of this kind
 * @param task only what serves this task, or names this plan and none of its tasks
 * @param cell only this part of the figures, by the number of {@link Cells}; 0 for the whole
 */
public record Question(
        String indicator, Place place, Period period, Optional<SourceKind> source, Optional<UUID> task, int cell) {
    public static Question of(String indicator, Place place, Period period) {
        return new Question(indicator, place, period, Optional.empty(), Optional.empty(), 0);
    }

    public Question serving(UUID oneTask) {
        return new Question(indicator, place, period, source, Optional.of(oneTask), cell);
    }

    public Question paidBy(Optional<SourceKind> oneSource) {
        return new Question(indicator, place, period, oneSource, task, cell);
    }

    public Question part(int oneCell) {
        return new Question(indicator, place, period, source, task, oneCell);
    }
}
