package vn.mangnon.planning.reader.targets;

import vn.mangnon.planning.reader.language.Lexicon;
import vn.mangnon.planning.reader.language.Token;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.language.Vocabulary;
import vn.mangnon.planning.reader.language.Words;

/** Cuts the words around a number down to what is counted: without times, fillers and loose ends. */
final class Wording {
    private static final Lexicon<String> LOOSE =
            Vocabulary.lexicon(Wording.class, "comparators.properties", "EQUAL", "FILLER", "LESS_THAN", "MORE_THAN");
    private static final Lexicon<String> ASPIRATION =
            Vocabulary.lexicon(Wording.class, "actions.properties", "ASPIRATION");
    private static final Lexicon<String> ACTION = Vocabulary.lexicon(Wording.class, "actions.properties", "ACTION");
    private static final Lexicon<String> TRAILING = Vocabulary.lexicon(Wording.class, "actions.properties", "TRAILING");
    private static final int MOST = 40;

    private final Tokens tokens;

    Wording(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean loose(Tokens tokens, int at) {
        return LOOSE.at(tokens, at).isPresent();
    }

    /** What stands before a number: the time in front goes, and the words that only lead to the number. */
    String before(int from, int to) {
        int start = lead(from, to);
        int end = loose(start, to);
        int time = trailingTime(start, end);
        end = loose(start, time);
        return end > start ? tokens.slice(Math.max(start, end - MOST), end) : "";
    }

    /** What stands before a count: only the last thing done, "…, vận động nguồn lực để tổ chức 02 lớp" is "tổ chức". */
    String deed(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            boolean part = tokens.get(i).sign(',')
                    || tokens.get(i).is("và")
                    || tokens.get(i).is("để");
            if (part && ACTION.has(tokens, i + 1, to)) {
                return before(i + 1, to);
            }
        }
        return before(from, to);
    }

    /** What stands behind a number, up to the time; a count ends at a comma too. */
    String after(int from, int to, boolean count) {
        int end = from;
        boolean open = false;
        while (end < to
                && Milestones.time(tokens, end, to) == end
                && !(count && !open && breaks(end))
                && !(tokens.get(end).is("trong") && tokens.get(end + 1).is("đó"))
                && !(tokens.get(end).is("so") && tokens.get(end + 1).is("với"))) {
            open = tokens.get(end).sign('(') || open && !tokens.get(end).sign(')');
            end++;
        }
        while (end > from && leads(tokens.get(end - 1))) {
            end--;
        }
        int kept = TRAILING.before(tokens, end, from).map(Lexicon.Hit::from).orElse(end);
        while (kept < end && kept > from && leads(tokens.get(kept - 1))) {
            kept--;
        }
        end = kept;
        return Words.trim(tokens.slice(from, Math.min(end, from + MOST)), ",;:.");
    }

    /** "đạt 35% vào năm 2030 trẻ em …": what stands behind the time, where nothing stands before the number. */
    String beyond(int from, int to) {
        int time = Milestones.time(tokens, from, to);
        boolean noun = time > from && time < to && tokens.get(time).word() && !Clauses.binds(tokens.get(time));
        return noun ? after(time, to, false) : "";
    }

    /** Only leads on to what was cut off. */
    private static boolean leads(Token token) {
        return Clauses.binds(token) || token.sign(',') || token.sign('(');
    }

    private boolean breaks(int at) {
        Token token = tokens.get(at);
        return token.sign('(') || token.sign(',') && !prevents(at);
    }

    /** "phòng, chống" is one word with a comma in it. */
    private boolean prevents(int at) {
        Token next = tokens.get(at + 1);
        return tokens.get(at - 1).is("phòng") && (next.is("chống") || next.is("ngừa") || next.is("tránh"));
    }

    private int lead(int from, int to) {
        int at = from;
        while (at < to) {
            int time = Milestones.time(tokens, at, to);
            int aspiration = ASPIRATION.at(tokens, at, to).map(Lexicon.Hit::to).orElse(at);
            Token token = tokens.get(at);
            boolean also = token.is("đồng") && tokens.get(at + 1).is("thời")
                    || token.is("trong") && tokens.get(at + 1).is("đó");
            boolean sign = token.kind() == Token.Kind.SIGN || token.is("và");
            int next = Math.max(Math.max(time, aspiration), also ? at + 2 : sign ? at + 1 : at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return to;
    }

    private int loose(int from, int to) {
        int end = to;
        boolean shorter = true;
        while (shorter && end > from) {
            int start = LOOSE.before(tokens, end, from).map(Lexicon.Hit::from).orElse(end);
            boolean sign = tokens.get(end - 1).kind() == Token.Kind.SIGN
                    && !tokens.get(end - 1).sign(')')
                    && !tokens.get(end - 1).sign('"');
            int next = Math.min(start, sign || tokens.get(end - 1).is("và") ? end - 1 : end);
            shorter = next < end;
            end = next;
        }
        return end;
    }

    private int trailingTime(int from, int to) {
        for (int i = Math.max(from, to - 8); i < to; i++) {
            if (Milestones.time(tokens, i, to) == to) {
                return i;
            }
        }
        return to;
    }
}
