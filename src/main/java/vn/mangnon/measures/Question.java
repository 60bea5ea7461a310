package vn.mangnon.measures;

import java.util.Optional;
import vn.mangnon.shared.Period;

/**
 * How much of an indicator there was at a place in a period. An area counts with all that lay in it on the day, its whole
 * predecessors before its own beginning included.
 *
 * @param source only money of this kind
 */
public record Question(String indicator, Place place, Period period, Optional<SourceKind> source) {
    public static Question of(String indicator, Place place, Period period) {
        return new Question(indicator, place, period, Optional.empty());
    }
}
