package vn.mangnon.planning.reader.targets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.reading.Comparator;

/** The words that say how a number is meant. */
final class Comparisons {
    private static final String FILE = "comparators.properties";
    private static final Set<Comparator> FAR = Set.of(Comparator.AT_LEAST, Comparator.AT_MOST);
    private static final int DISTANCE = 10;
    private static final Lexicon<Comparator> BEFORE = new Lexicon<>();
    private static final Lexicon<String> AFTER =
            Vocabulary.lexicon(Comparisons.class, FILE, "AFTER_AT_LEAST", "AFTER_AT_MOST");
    private static final Lexicon<String> FILLERS = Vocabulary.lexicon(Comparisons.class, FILE, "FILLER");

    static {
        for (Comparator comparator : Comparator.values()) {
            Vocabulary.entries(Comparisons.class, FILE)
                    .getOrDefault(comparator.name(), List.of())
                    .forEach(phrase -> BEFORE.put(phrase, comparator));
        }
    }

    private Comparisons() {}

    /** A comparator and the token at which it, with the fillers behind it, begins. */
    record Found(Comparator comparator, int from) {}

    /** The comparator that stands before this token, small words between them allowed. */
    static Optional<Found> before(Tokens tokens, int at, int floor) {
        Found best = null;
        int end = tokens.get(at - 1).sign(':') ? at - 1 : at;
        for (int round = 0; round < 4 && end > floor; round++) {
            Optional<Hit<Comparator>> hit = BEFORE.before(tokens, end, floor);
            if (hit.isPresent() && (best == null || best.comparator() == Comparator.EQUAL)) {
                best = new Found(hit.get().meaning(), hit.get().from());
            }
            int next = Math.min(
                    hit.map(Hit::from).orElse(end),
                    FILLERS.before(tokens, end, floor).map(Hit::from).orElse(end));
            if (next == end || best != null && best.comparator() != Comparator.EQUAL) {
                break;
            }
            end = next;
        }
        return Optional.ofNullable(best);
    }

    /** "ít nhất tiền và vật chất trị giá 5 tỷ đồng": only words that mean nothing else are looked for so far away. */
    static Optional<Found> far(Tokens tokens, int at, int floor) {
        for (int i = at - 1; i >= Math.max(floor, at - DISTANCE); i--) {
            if (tokens.get(i).number()
                    || tokens.get(i).sign(',')
                    || tokens.get(i).sign(';')) {
                return Optional.empty();
            }
            Optional<Hit<Comparator>> hit = BEFORE.at(tokens, i, at).filter(found -> FAR.contains(found.meaning()));
            if (hit.isPresent()) {
                return Optional.of(new Found(hit.get().meaning(), i));
            }
        }
        return Optional.empty();
    }

    /** "90% trở lên". */
    static Optional<Comparator> after(Tokens tokens, int at, int limit) {
        return AFTER.at(tokens, at, limit)
                .map(hit -> hit.meaning().endsWith("LEAST") ? Comparator.AT_LEAST : Comparator.AT_MOST);
    }
}
