package vn.mangnon.planning.reader.language;

/** Small dealings with words in a line. */
public final class Words {
    private Words() {}

    /** One space between words, none at the ends. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter <= ' ' || letter == '\u00a0') {
                gap = !tidy.isEmpty();
            } else {
                if (gap) {
                    tidy.append(' ');
                }
                tidy.append(letter);
                gap = false;
            }
        }
        return tidy.toString();
    }

    /** The text without the given signs and spaces at its ends. */
    public static String trim(String text, String signs) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) <= ' ' || signs.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) <= ' ' || signs.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether the letters are capitals throughout (digits and signs do not count); false without letters. */
    public static boolean capitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 2 && lower * 12 <= upper;
    }

    /** The text in lower case without any marks, words separated by one space: how two spellings are told to be alike. */
    public static String bare(String text) {
        return tidy(Text.of(text).bare());
    }

    /** Brackets that lost their other half go. */
    public static String balanced(String text) {
        StringBuilder balanced = new StringBuilder(text);
        int open = 0;
        for (int i = 0; i < balanced.length(); i++) {
            char sign = balanced.charAt(i);
            open += sign == '(' ? 1 : 0;
            if (sign == ')' && open-- == 0) {
                balanced.setCharAt(i, ' ');
                open = 0;
            }
        }
        for (int i = balanced.length() - 1; i >= 0 && open > 0; i--) {
            if (balanced.charAt(i) == '(') {
                balanced.setCharAt(i, ' ');
                open--;
            }
        }
        return balanced.toString();
    }

    public static int count(String text) {
        String tidy = tidy(text);
        return tidy.isEmpty()
                ? 0
                : (int) tidy.chars().filter(letter -> letter == ' ').count() + 1;
    }
}
