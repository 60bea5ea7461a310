package vn.mangnon.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A Vietnamese text as it is searched and compared: lower case, without tone and vowel marks, đ as d, runs of anything
 * that is no letter or digit as one blank. "Uỷ ban" and "ủy ban" fold alike; so do "Mường Ảng" and "Mường Ăng".
 */
public record Folded(String text) {
    public static Folded of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> point == 'đ' ? 'd' : point)
                .forEach(point -> append(folded, point));
        return new Folded(folded.toString().strip());
    }

    private static void append(StringBuilder folded, int point) {
        if (Character.isLetterOrDigit(point)) {
            folded.appendCodePoint(point);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
