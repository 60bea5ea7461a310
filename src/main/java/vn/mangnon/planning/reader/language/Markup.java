package vn.mangnon.planning.reader.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what typesetting left behind (bold stars, heading signs, tags, odd spaces), keeping every offset. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile("<sup>\\s*\\d{1,3}\\s*</sup>|</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[^<>\\n]{0,120})?/?>|&nbsp;");

    private Markup() {}

    static String blanked(String written) {
        char[] plain = written.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = space(plain[i]);
        }
        blankTags(written, plain);
        int start = 0;
        while (start <= plain.length) {
            int end = written.indexOf('\n', start);
            end = end < 0 ? plain.length : end;
            blankLine(plain, start, end);
            start = end + 1;
        }
        return new String(plain);
    }

    private static char space(char letter) {
        boolean odd = letter == '\r' || letter == '\u00ad' || letter == '\ufeff' || letter == '\u200b';
        return odd || letter != '\n' && letter != '\t' && Character.isSpaceChar(letter) ? ' ' : letter;
    }

    private static void blankTags(String written, char[] plain) {
        if (written.indexOf('<') < 0 && written.indexOf('&') < 0) {
            return;
        }
        Matcher tag = TAG.matcher(written);
        while (tag.find()) {
            for (int i = tag.start(); i < tag.end(); i++) {
                plain[i] = ' ';
            }
        }
    }

    private static void blankLine(char[] plain, int start, int end) {
        int bullet = bullet(plain, start, end);
        for (int i = start; i < end; i++) {
            boolean sign =
                    plain[i] == '*' || plain[i] == '\\' || plain[i] == '`' || plain[i] == '#' && leads(plain, start, i);
            if (i != bullet && (sign || plain[i] == '_' && loose(plain, i, start, end))) {
                plain[i] = ' ';
            }
        }
    }

    /** A star that leads a line and is followed by a space, or is escaped, is a bullet; other stars are typesetting. */
    private static int bullet(char[] plain, int start, int end) {
        int i = start;
        while (i < end && (plain[i] == ' ' || plain[i] == '\t' || plain[i] == '#')) {
            i++;
        }
        for (int j = i; j + 1 < end && (plain[j] == '*' || plain[j] == '\\' || plain[j] == ' '); j++) {
            if (plain[j] == '\\' && plain[j + 1] == '*') {
                return j + 1;
            }
        }
        boolean single = i + 1 < end && plain[i] == '*' && plain[i + 1] == ' ';
        return single ? i : -1;
    }

    private static boolean leads(char[] plain, int start, int at) {
        for (int i = start; i < at; i++) {
            if (plain[i] != ' ' && plain[i] != '#') {
                return false;
            }
        }
        return true;
    }

    private static boolean loose(char[] plain, int at, int start, int end) {
        boolean before = at == start || !Character.isLetterOrDigit(plain[at - 1]);
        boolean after = at + 1 >= end || !Character.isLetterOrDigit(plain[at + 1]);
        return before || after;
    }
}
