package vn.mangnon.planning.reader.tables;

import vn.mangnon.planning.reader.reading.Span;
import vn.mangnon.planning.reader.structure.Paragraph;

/** A row of a table that hands out work: what is to be done as a paragraph, and where it says by whom, with whom, when. */
public record Assignment(Paragraph work, Stretch lead, Stretch partners, Stretch time, Span span) {
    /** Tokens from (inclusive) to (exclusive); an empty cell has none. */
    public record Stretch(int from, int to) {
        public boolean empty() {
            return from >= to;
        }
    }
}
