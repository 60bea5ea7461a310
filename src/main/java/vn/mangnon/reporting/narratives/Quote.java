package vn.mangnon.reporting.narratives;

import java.util.Collection;
import vn.mangnon.shared.Folded;

/**
 * A paragraph of another report as it is cited.
 *
 * @param source what its body is called
 */
public record Quote(String source, String words) {
    /** "Tặng 120 suất quà (UBND xã Nậm Hẳng)." */
    public String cited() {
        String bare = bare(words);
        return bare + " (" + source + ")"
                + (bare.length() < words.strip().length() ? words.strip().substring(bare.length()) : ".");
    }

    /** A text with further paragraphs; those that stand in it already are left out. */
    public static String add(String text, Collection<Quote> quotes) {
        StringBuilder with = new StringBuilder(text.stripTrailing());
        for (Quote quote : quotes) {
            if (!used(with.toString(), quote.words)) {
                with.append(with.isEmpty() ? "" : "\n").append(quote.cited());
            }
        }
        return with.toString();
    }

    /** Whether a paragraph stands in a text, whatever its spaces, capitals and last full stop. */
    public static boolean used(String text, String paragraph) {
        String wanted = folded(bare(paragraph));
        return !wanted.isEmpty() && folded(text).contains(wanted);
    }

    private static String bare(String words) {
        return words.strip().replaceFirst("[.;,…!]+$", "");
    }

    private static String folded(String text) {
        return Folded.of(text).text().replaceAll("\\s+", " ");
    }
}
