package vn.mangnon.planning.reader.references;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Tokens;
import vn.mangnon.planning.reader.reading.Citation;
import vn.mangnon.planning.reader.reading.Citation.Bearing;
import vn.mangnon.planning.reader.structure.Nature;
import vn.mangnon.planning.reader.structure.Openers;
import vn.mangnon.planning.reader.structure.Paragraph;

/** All documents named in a plan, each once, and the tokens their names take. */
public final class References {
    private final List<Citation> citations = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final @Nullable String own;

    public References(List<Paragraph> paragraphs, Tokens tokens, @Nullable String ownNumber) {
        own = ownNumber == null ? null : folded(ownNumber);
        Mentions mentions = new Mentions(tokens);
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : mentions.in(paragraph.from(), paragraph.to(), bearing(paragraph))) {
                taken.set(mention.from(), mention.to());
                add(mention.citation());
            }
        }
    }

    public List<Citation> citations() {
        return citations;
    }

    /** The tokens from a document's number to the end of its date. */
    public BitSet taken() {
        return taken;
    }

    /** A plan rests on what it names before its first numbered part, or in a part about its grounds. */
    private static Bearing bearing(Paragraph paragraph) {
        boolean opens = Openers.PREAMBLE.opens(paragraph.text());
        boolean grounds = switch (paragraph.zone()) {
            case PREAMBLE -> true;
            case HEAD -> opens;
            case ANNEX ->
                opens && !paragraph.block().numbered() && paragraph.section().matches("PL\\d*");
            case BODY -> paragraph.nature() == Nature.GROUNDS;
            case TAIL, OUTLINE -> false;
        };
        return grounds ? Bearing.BASIS : Bearing.MENTION;
    }

    private void add(Citation citation) {
        if (folded(citation.number()).equals(own)) {
            return;
        }
        for (int i = 0; i < citations.size(); i++) {
            Citation known = citations.get(i);
            if (same(known, citation)) {
                boolean dated = known.issuedOn() == null
                        && citation.issuedOn() != null
                        && known.bearing() == citation.bearing();
                boolean basis = known.bearing() == Bearing.MENTION && citation.bearing() == Bearing.BASIS;
                citations.set(i, dated || basis ? citation : known);
                return;
            }
        }
        citations.add(citation);
    }

    /** One number of two dates is two documents; a mention without a date is the one already known. */
    private static boolean same(Citation known, Citation other) {
        boolean number = folded(known.number()).equals(folded(other.number()));
        return number
                && (known.issuedOn() == null
                        || other.issuedOn() == null
                        || known.issuedOn().equals(other.issuedOn()));
    }

    private static String folded(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
