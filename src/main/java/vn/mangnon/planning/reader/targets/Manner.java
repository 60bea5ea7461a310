package vn.mangnon.planning.reader.targets;

import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Lexicon.Hit;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;
import vn.mangnon.planning.reader.reading.Target.Mode;

/** How a goal is meant beyond its number: kept, raised or lowered by so much, hoped for, of each, of which. */
final class Manner {
    private static final String FILE = "actions.properties";
    private static final Lexicon<String> MAINTAIN = Vocabulary.lexicon(Manner.class, FILE, "MAINTAIN");
    private static final Lexicon<String> DECREASE = Vocabulary.lexicon(Manner.class, FILE, "DECREASE");
    private static final Lexicon<String> INCREASE = Vocabulary.lexicon(Manner.class, FILE, "INCREASE");
    private static final Lexicon<String> LEVELS = Vocabulary.lexicon(Manner.class, FILE, "LEVELS");
    private static final Lexicon<String> ASPIRATION = Vocabulary.lexicon(Manner.class, FILE, "ASPIRATION");
    private static final Lexicon<String> MEASURED = Vocabulary.lexicon(Manner.class, FILE, "MEASURED");
    private static final Lexicon<String> STOPS = Vocabulary.lexicon(Manner.class, FILE, "ACTION");

    private final Tokens tokens;

    Manner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mode of a number whose clause so far lies between from and to. */
    Mode mode(int from, int to) {
        if (MAINTAIN.first(tokens, from, to).isPresent()) {
            return Mode.MAINTAIN;
        }
        int down = DECREASE.first(tokens, from, to).map(Hit::to).orElse(-1);
        int up = INCREASE.first(tokens, from, to).map(Hit::to).orElse(-1);
        int change = Math.max(down, up);
        boolean level = change < 0 || LEVELS.first(tokens, change, to).isPresent();
        if (level) {
            return Mode.LEVEL;
        }
        return change == down ? Mode.DECREASE_BY : Mode.INCREASE_BY;
    }

    /** The direction of a goal without a number, or null: "giảm tỷ lệ …", "tăng tỷ lệ …", "duy trì …". */
    @Nullable
    Mode direction(int from, int to) {
        int start = from;
        while (start < to
                && (ASPIRATION.at(tokens, start, to).isPresent()
                        || tokens.get(start).kind() == Token.Kind.SIGN
                        || Milestones.time(tokens, start, to) > start)) {
            start = Math.max(
                    start + 1,
                    Math.max(
                            Milestones.time(tokens, start, to),
                            ASPIRATION.at(tokens, start, to).map(Hit::to).orElse(0)));
        }
        if (MAINTAIN.at(tokens, start, to).filter(hit -> measured(hit.to(), to)).isPresent()) {
            return Mode.MAINTAIN;
        }
        if (DECREASE.at(tokens, start, to).filter(hit -> measured(hit.to(), to)).isPresent()) {
            return Mode.DECREASE;
        }
        return INCREASE.at(tokens, start, to)
                        .filter(hit -> measured(hit.to(), to))
                        .isPresent()
                ? Mode.INCREASE
                : null;
    }

    private boolean measured(int at, int to) {
        return MEASURED.first(tokens, at, Math.min(to, at + 4)).isPresent();
    }

    boolean aspiration(int from, int to) {
        return ASPIRATION.first(tokens, from, to).isPresent();
    }

    boolean ofWhich(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.get(i).is("trong") && tokens.get(i + 1).is("đó")) {
                return true;
            }
        }
        return false;
    }

    /** "mỗi xã, thị trấn", "mỗi năm": each of these owes the number. */
    @Nullable
    String per(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("mỗi")) {
                int end = i + 1;
                while (end < to && end - i < 9 && !ends(end, to)) {
                    end++;
                }
                return Words.trim(tokens.slice(i, end), ",");
            }
        }
        return null;
    }

    private boolean ends(int at, int to) {
        Token token = tokens.get(at);
        return STOPS.has(tokens, at, to)
                || token.is("phải")
                || token.is("được")
                || token.sign(':')
                || token.is("ít")
                || token.is("tối");
    }

    /** "so với năm 2020": what a change is measured from. */
    @Nullable
    String baseline(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (tokens.get(i).is("so") && tokens.get(i + 1).is("với")) {
                return tokens.slice(i + 2, Math.min(to, i + 8));
            }
        }
        return null;
    }
}
