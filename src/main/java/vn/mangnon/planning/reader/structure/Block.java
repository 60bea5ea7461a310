package vn.mangnon.planning.reader.structure;

import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.language.Text;
import vn.mangnon.planning.reader.language.Words;

/** A paragraph, heading, list item or table row: the lines that belong together, without what stood between them. */
public record Block(int start, int end, @Nullable Marker marker, boolean row, boolean gap) {
    /** Where the words begin, after number or bullet. */
    public int content() {
        return marker == null ? start : Math.min(marker.content(), end);
    }

    public boolean numbered() {
        return marker != null && marker.rank().numbered();
    }

    public boolean bullet() {
        return marker != null && marker.rank() == Rank.BULLET;
    }

    public String words(Text text) {
        return text.slice(content(), end);
    }

    public boolean capitals(Text text) {
        return Words.capitals(words(text));
    }

    /** Whether the paragraph ends like a sentence or a list item. */
    public boolean finished(Text text) {
        return Joints.finished(text, end);
    }
}
