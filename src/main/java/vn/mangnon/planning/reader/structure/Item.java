package vn.mangnon.planning.reader.structure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Doubt;

/** A numbered block and its place in the tree of numbers; the label is the path of numbers from the top. */
record Item(
        int block,
        Rank rank,
        String value,
        String label,
        @Nullable Item parent,
        Set<Doubt> doubts) {
    int level() {
        return parent == null ? 1 : parent.level() + 1;
    }

    /** The outermost number this one stands under, annexes apart: where unnumbered closing paragraphs belong. */
    Item top() {
        Item above = parent;
        return above == null || above.rank == Rank.ANNEX || rank.compareTo(Rank.ROMAN) <= 0 ? this : above.top();
    }
}
