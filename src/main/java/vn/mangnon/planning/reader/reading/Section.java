package vn.mangnon.planning.reader.reading;

import java.util.Set;

/**
 * A numbered part with its heading. The label is the path of the printed numbers ("II.2.a", "Điều 2.1", "PL.3"); numbers
 * missing in print stay missing. The body reaches to the next heading of the same or a higher level.
 */
public record Section(String label, String title, int level, Span heading, Span body, Set<Doubt> doubts) {
    public Section {
        doubts = Set.copyOf(doubts);
    }
}
