package vn.mangnon.reporting.quality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sender says to the questions she was shown.
 *
 * @param figures what the report said when they were shown
 * @param shown by their keys
 * @param said her answers, by key; empty words confirm
 */
public record Answers(String figures, Set<String> shown, Map<String, String> said) {
    /** She was shown none. */
    public static final Answers NONE = new Answers("", Set.of(), Map.of());

    public Answers {
        shown = Set.copyOf(shown);
        said = Map.copyOf(said);
    }

    /**
     * The question with her answer. One that came up after she was shown the others, only by what others handed in, is not asked
     * any more while her own figures are the same: it goes on to the receiver without an answer.
     */
    Doubt to(Doubt doubt, String figuresNow) {
        Optional<String> words = Optional.ofNullable(said.get(doubt.key()));
        if (words.isPresent()) {
            return doubt.answered(words.get());
        }
        boolean later = figures.equals(figuresNow)
                && !shown.contains(doubt.key())
                && doubt.kind().byOthers();
        return later && doubt.answer().isEmpty() ? doubt.unasked() : doubt;
    }
}
