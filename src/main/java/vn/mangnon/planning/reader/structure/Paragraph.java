package vn.mangnon.planning.reader.structure;

import vn.mangnon.planning.reader.language.Tokens;

/** A block with what the finders want to know of it: its section, what the section is about, and its tokens. */
public record Paragraph(
        Block block, String section, String title, Nature nature, Zone zone, boolean heading, Tokens tokens, int from, int to) {

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

    public String text() {
        return tokens.text().slice(block.content(), block.end());
    }
}
