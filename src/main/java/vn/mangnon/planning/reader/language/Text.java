package vn.mangnon.planning.reader.language;

import java.text.Normalizer;

/**
 * One text in four views of equal length: as written, without typesetting signs, in lower case with one way of placing
 * tones, and without any marks. An offset found in one view is good in all; since letters outside the basic plane (which
 * Vietnamese does not use) are each read as one sign, an offset is also a count of code points.
 */
public final class Text {
    private static final char OUTSIDER = '\u25a1';

    private final String written;
    private final String plain;
    private final String lower;
    private final String bare;

    private Text(String written) {
        this.written = written;
        plain = Markup.blanked(written);
        char[] letters = plain.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.lower(letters[i]);
        }
        Letters.placeTones(letters);
        lower = new String(letters);
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.bare(letters[i]);
        }
        bare = new String(letters);
    }

    public static Text of(String text) {
        return new Text(basic(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    private static String basic(String text) {
        if (text.chars().noneMatch(letter -> Character.isSurrogate((char) letter))) {
            return text;
        }
        StringBuilder basic = new StringBuilder(text.length());
        text.codePoints().forEach(point -> basic.append(Character.isBmpCodePoint(point) ? (char) point : OUTSIDER));
        return basic.toString();
    }

    public String written() {
        return written;
    }

    public String plain() {
        return plain;
    }

    public String lower() {
        return lower;
    }

    public String bare() {
        return bare;
    }

    public int length() {
        return written.length();
    }

    /** The words between two offsets, on one line, without typesetting signs. */
    public String slice(int from, int to) {
        return Words.tidy(plain.substring(Math.max(0, from), Math.max(from, Math.min(to, length()))));
    }
}
