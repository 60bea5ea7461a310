package vn.mangnon.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a long text, for a page of its own: it ends with a line.
 *
 * @param number from 1
 * @param from its first code point
 * @param to the code point behind its last
 */
public record TextPart(int number, int from, int to) {
    /** So much text, with what was found in it, makes a page that a slow line carries. */
    private static final int LONGEST = 12_000;

    /** All parts of a text, at least one. */
    static List<TextPart> of(String text) {
        int[] points = text.codePoints().toArray();
        List<TextPart> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = points.length - from <= LONGEST ? points.length : lineEnd(points, from);
            parts.add(new TextPart(parts.size() + 1, from, to));
            from = to;
        } while (from < points.length);
        return parts;
    }

    /** What begins here stands in this part; so does what begins at the very end of the text. */
    boolean holds(Finding finding) {
        return finding.start() >= from && finding.start() < Math.max(to, from + 1);
    }

    private static int lineEnd(int[] points, int from) {
        for (int at = from + LONGEST; at > from + LONGEST / 2; at--) {
            if (points[at - 1] == '\n') {
                return at;
            }
        }
        return from + LONGEST;
    }
}
