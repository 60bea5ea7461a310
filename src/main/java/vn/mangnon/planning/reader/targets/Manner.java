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
    private static final Lexicon<String> CHANGES =
            Vocabulary.lexicon(Manner.class, FILE, "DECREASE", "INCREASE", "OTHER");
    private static final Lexicon<String> LEVELS = Vocabulary.lexicon(Manner.class, FILE, "LEVELS");
    private static final Lexicon<String> ASPIRATION = Vocabulary.lexicon(Manner.class, FILE, "ASPIRATION");
    private static final Lexicon<String> MEASURED = Vocabulary.lexicon(Manner.class, FILE, "MEASURED");
    private static final Lexicon<String> PREVENT = Vocabulary.lexicon(Manner.class, FILE, "PREVENT");
    private static final Lexicon<String> WHOLE = Vocabulary.lexicon(Manner.class, FILE, "WHOLE");
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
        int down = change("DECREASE", from, to);
        int change = Math.max(down, change("INCREASE", from, to));
        boolean level = change < 0 || LEVELS.first(tokens, change, to).isPresent();
        if (level) {
            return Mode.LEVEL;
        }
        return change == down ? Mode.DECREASE_BY : Mode.INCREASE_BY;
    }

    /** The token after the first word of such a change, or -1. */
    private int change(String sort, int from, int to) {
        return CHANGES.all(tokens, from, to).stream()
                .filter(hit -> hit.meaning().equals(sort))
                .findFirst()
                .map(Hit::to)
                .orElse(-1);
    }

    private boolean opens(String sort, int at, int to) {
        return CHANGES.at(tokens, at, to)
                .filter(hit -> hit.meaning().equals(sort) && measured(hit.to(), to))
                .isPresent();
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
        if (opens("DECREASE", start, to)) {
            return Mode.DECREASE;
        }
        if (PREVENT.has(tokens, start, to)) {
            return Mode.PREVENT;
        }
        return opens("INCREASE", start, to) ? Mode.INCREASE : null;
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

    /** "mỗi xã, thị trấn", "mỗi năm": each of these owes the number; "toàn huyện" ends it. */
    @Nullable
    String per(int from, int to) {
        String per = null;
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("mỗi") && per == null) {
                int end = i + 1;
                while (end < to && end - i < 9 && !ends(end, to)) {
                    end++;
                }
                per = Words.trim(tokens.slice(i, end), ",");
            }
            boolean whole = WHOLE.at(tokens, i, to).isPresent();
            per = whole ? null : per;
            i = tokens.get(i).sign('(') ? Math.max(i, tokens.closing(i, to)) : i;
        }
        return per;
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
        int at = compared(tokens, from, to);
        return at + 2 < to ? tokens.slice(at + 2, Math.min(to, at + 8)) : null;
    }

    /** The token after what a change that is compared here is measured from. */
    static int base(Tokens tokens, int compared, int to) {
        for (int i = compared + 2; i < Math.min(to, compared + 6); i++) {
            int time = Milestones.time(tokens, i, to);
            if (time > i) {
                return time;
            }
        }
        return Math.min(to, compared + 2);
    }

    /** Where "so với" stands, or the end of the stretch. */
    static int compared(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.get(i).is("so") && tokens.get(i + 1).is("với")) {
                return i;
            }
        }
        return to;
    }
}
