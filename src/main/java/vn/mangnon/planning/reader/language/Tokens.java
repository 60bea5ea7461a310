package vn.mangnon.planning.reader.language;

import java.util.ArrayList;
import java.util.List;
import vn.mangnon.planning.reader.language.Token.Kind;
import vn.mangnon.planning.reader.reading.Span;

/** The words, numbers and signs of a text, in order. */
public final class Tokens {
    private static final Token END =
            new Token(Kind.SIGN, Integer.MAX_VALUE, Integer.MAX_VALUE, "\u0000", "\u0000", false);

    private final Text text;
    private final List<Token> all = new ArrayList<>();

    public Tokens(Text text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.plain().charAt(at)) ? at + 1 : add(at);
        }
    }

    /** The token, or a sign that is like nothing when the index is outside. */
    public Token get(int index) {
        return index < 0 || index >= all.size() ? END : all.get(index);
    }

    public int size() {
        return all.size();
    }

    public Text text() {
        return text;
    }

    /** The index of the first token that starts at the offset or after it. */
    public int from(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The bracket that closes the one at this token, -1 when it stays open up to the limit. */
    public int closing(int open, int limit) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            depth += get(i).sign('(') ? 1 : get(i).sign(')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line of the text begins with this token. */
    public boolean firstOfLine(int index) {
        int start = get(index).start();
        int floor = index == 0 ? 0 : get(index - 1).end();
        return index == 0 || text.plain().substring(floor, start).indexOf('\n') >= 0;
    }

    /** Where the words from one token up to, not including, another stand. */
    public Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }

    /** The words from one token up to, not including, another. */
    public String slice(int from, int to) {
        return from >= to ? "" : text.slice(get(from).start(), get(to - 1).end());
    }

    private int add(int start) {
        char first = text.plain().charAt(start);
        if (Character.isLetter(first)) {
            return add(Kind.WORD, start, letters(start));
        }
        if (digit(first)) {
            return add(Kind.NUMBER, start, digits(start));
        }
        return first == '&' ? ampersand(start) : add(Kind.SIGN, start, start + 1);
    }

    private int add(Kind kind, int start, int end) {
        String lower = text.lower().substring(start, end);
        String bare = text.bare().substring(start, end);
        all.add(new Token(
                kind,
                start,
                end,
                lower,
                bare,
                Character.isUpperCase(text.plain().charAt(start))));
        return end;
    }

    /** "TB&XH" is read as "TB và XH". */
    private int ampersand(int start) {
        all.add(new Token(Kind.WORD, start, start + 1, "và", "va", false));
        return start + 1;
    }

    private int letters(int start) {
        int end = start + 1;
        while (end < text.length()
                && (Character.isLetter(text.plain().charAt(end))
                        || mark(text.plain().charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean mark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private int digits(int start) {
        int end = run(start);
        while (end + 1 < text.length() && (at(end) == '.' || at(end) == ',') && digit(at(end + 1))) {
            end = run(end + 1);
        }
        return spaced(start, end);
    }

    /** "1. 580 tỷ": a space that slipped in after the dot of the thousands. */
    private int spaced(int start, int end) {
        boolean gap =
                end + 4 < text.length() && at(end) == '.' && at(end + 1) == ' ' && end - start <= 3 && !leads(start);
        boolean thousands =
                gap && run(end + 2) == end + 5 && digit(at(end + 2)) && end + 5 < text.length() && at(end + 5) == ' ';
        return thousands ? end + 5 : end;
    }

    private boolean leads(int start) {
        int before = start - 1;
        while (before >= 0 && at(before) != '\n' && Character.isWhitespace(at(before))) {
            before--;
        }
        return before < 0 || at(before) == '\n';
    }

    private int run(int start) {
        int end = start;
        while (end < text.length() && digit(at(end))) {
            end++;
        }
        return end;
    }

    private char at(int offset) {
        return text.plain().charAt(offset);
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
