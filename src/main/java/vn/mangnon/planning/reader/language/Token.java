package vn.mangnon.planning.reader.language;

/** A word, a number or a single sign, with its place in the text. */
public record Token(Kind kind, int start, int end, String lower, String bare, boolean capital) {
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean word() {
        return kind == Kind.WORD;
    }

    public boolean number() {
        return kind == Kind.NUMBER;
    }

    public boolean sign(char sign) {
        return kind == Kind.SIGN && lower.charAt(0) == sign;
    }

    public boolean is(String lower) {
        return this.lower.equals(lower);
    }

    /** Whether no space stands between this and the next. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
