package vn.mangnon.activities;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was done of one kind at an event.
 *
 * @param manner the form in which it was done, by its code
 * @param figures what was typed, by quantity
 */
public record Done(Optional<String> manner, Map<String, Breakdown> figures) {
    public Done {
        figures = Map.copyOf(figures);
    }

    /** Figures without parts, by quantity. */
    public static Done of(Map<String, Long> figures) {
        return new Done(
                Optional.empty(),
                figures.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, figure -> Breakdown.of(figure.getValue()))));
    }

    /** Figures without parts, by kind and quantity. */
    public static Map<String, Done> plain(Map<String, Map<String, Long>> kinds) {
        return kinds.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> of(kind.getValue())));
    }

    /** The whole of a figure; nought where it was not typed. */
    public long amount(String quantity) {
        return figures.getOrDefault(quantity, Breakdown.NOTHING).whole().orElse(0);
    }
}
