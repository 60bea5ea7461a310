package vn.mangnon.planning.reader.structure;

import vn.mangnon.planning.reader.language.Tokens;

/** A block with what the finders want to know of it: its section, what the section is about, and its tokens. */
public record Paragraph(
        Block block,
        String section,
        String title,
        Nature nature,
        Zone zone,
        boolean heading,
        Tokens tokens,
        int from,
        int to) {

    public enum Zone {
        HEAD,
        PREAMBLE,
        BODY,
        TAIL,
        ANNEX,
        OUTLINE
    }

    /** The token index at which the words begin, after number or bullet. */
    public int words() {
        return tokens.from(block.content());
    }

    /** "(Kèm theo Quyết định số … )": the line that ties an attachment to its document says nothing to do. */
    public boolean tie() {
        String words = text();
        int open = words.indexOf('(');
        return open >= 0 && open < 12 && Openers.ATTACHED.opens(words.substring(open + 1));
    }

    /** A paragraph of the body or of an attachment, that may set goals and give work. */
    public boolean rules() {
        boolean zone = this.zone == Zone.BODY || this.zone == Zone.ANNEX;
        return zone && nature != Nature.SITUATION && nature != Nature.GROUNDS && !block.row() && !tie();
    }

    public String text() {
        return tokens.text().slice(block.content(), block.end());
    }
}
