package vn.mangnon.planning.reader.targets;

import java.util.Optional;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;

/** What is counted: the noun after a number, with "/năm" and the like. */
final class Units {
    private static final Lexicon<String> COUNT = Vocabulary.lexicon(Units.class, "units.properties", "COUNT");
    private static final Lexicon<String> DESCRIPTION =
            Vocabulary.lexicon(Units.class, "quantities.properties", "DESCRIPTION");
    private static final Lexicon<String> STOPS =
            Vocabulary.lexicon(Units.class, "comparators.properties", "FILLER", "EQUAL", "MORE_THAN", "LESS_THAN");

    private Units() {}

    /** A unit: the tokens it takes, and whether the vocabulary knows it. */
    record Unit(int from, int to, boolean known) {}

    static boolean known(Tokens tokens, int at) {
        return COUNT.at(tokens, at).isPresent();
    }

    static boolean description(Tokens tokens, int at, int limit) {
        Optional<Hit<String>> description = DESCRIPTION.at(tokens, at, limit);
        Optional<Hit<String>> count = COUNT.at(tokens, at, limit);
        return description.isPresent()
                && (count.isEmpty() || count.get().to() <= description.get().to());
    }

    /** The unit that begins here: a known one, or else the next words. */
    static Optional<Unit> at(Tokens tokens, int from, int limit) {
        if (tokens.get(from).sign('"') || tokens.get(from).sign('“')) {
            return COUNT.at(tokens, from + 1, limit).map(hit -> new Unit(hit.from(), hit.to(), true));
        }
        Optional<Hit<String>> known = COUNT.at(tokens, from, limit);
        if (known.isPresent()) {
            int end = pair(tokens, known.get().to(), limit);
            return Optional.of(new Unit(from, per(tokens, end, limit), true));
        }
        int end = guess(tokens, from, limit);
        return end > from ? Optional.of(new Unit(from, per(tokens, end, limit), false)) : Optional.empty();
    }

    /** "15 Hội, chi hội ở xã …": two nouns for one number, when the second is not itself preceded by a number. */
    private static int pair(Tokens tokens, int end, int limit) {
        Optional<Hit<String>> second = tokens.get(end).sign(',') ? COUNT.at(tokens, end + 1, limit) : Optional.empty();
        boolean goesOn = second.isPresent()
                && second.get().to() < limit
                && !tokens.get(second.get().to()).sign(',');
        return goesOn ? second.get().to() : end;
    }

    /** "02 lần/năm", "01 ngày/tháng". */
    private static int per(Tokens tokens, int end, int limit) {
        int at = end;
        while (tokens.get(at).sign('/') && tokens.get(at + 1).word() && at + 1 < limit) {
            at = COUNT.at(tokens, at + 1, limit).map(Hit::to).orElse(at + 2);
        }
        return at;
    }

    private static int guess(Tokens tokens, int from, int limit) {
        Token first = tokens.get(from);
        if (!first.word()
                || from >= limit
                || STOPS.has(tokens, from, limit)
                || first.capital() && first.lower().length() < 2) {
            return from;
        }
        Token second = tokens.get(from + 1);
        boolean two = from + 1 < limit
                && second.word()
                && !second.capital()
                && !STOPS.has(tokens, from + 1, limit)
                && !Clauses.binds(second);
        return two ? from + 2 : from + 1;
    }
}
