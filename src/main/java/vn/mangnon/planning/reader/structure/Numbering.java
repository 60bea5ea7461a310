package vn.mangnon.planning.reader.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.reading.Doubt;

/** Gives every numbered block its label and every other block the number it stands under. */
final class Numbering {
    private final Anatomy anatomy;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Item> owners = new HashMap<>();
    private final Map<String, Item> last = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private @Nullable Item current;

    Numbering(Anatomy anatomy) {
        this.anatomy = anatomy;
        range(anatomy.body(), anatomy.tail());
        List<Integer> annexes = List.copyOf(anatomy.annexes());
        for (int i = 0; i < annexes.size(); i++) {
            String label = annexes.size() == 1 ? "PL" : "PL" + (i + 1);
            int end = i + 1 < annexes.size()
                    ? annexes.get(i + 1)
                    : anatomy.blocks().size();
            current = add(annexes.get(i), Rank.ANNEX, label, null);
            range(annexes.get(i) + 1, end);
        }
    }

    List<Item> items() {
        return items;
    }

    @Nullable
    Item owner(int block) {
        return owners.get(block);
    }

    private void range(int from, int to) {
        for (int i = from; i < to; i++) {
            Block block = anatomy.blocks().get(i);
            Marker marker = block.marker();
            if (marker != null && block.numbered()) {
                current = add(i, marker.rank(), marker.value(), parent(marker));
            } else if (current != null && closes(i, to)) {
                current = current.top();
            }
            if (current != null) {
                owners.put(i, current);
            }
        }
    }

    private boolean closes(int index, int to) {
        String words = anatomy.blocks().get(index).words(anatomy.text());
        return Openers.CLOSING.opens(words) || index >= lastItem(to) && Openers.ENDING.opens(words);
    }

    /** The block after the last number or bullet of a range: what follows closes the document. */
    private int lastItem(int to) {
        int at = to;
        while (at > 0 && anatomy.blocks().get(at - 1).marker() == null) {
            at--;
        }
        return Math.max(at, to - 3);
    }

    private @Nullable Item parent(Marker marker) {
        Item above = current;
        while (above != null && above.rank().compareTo(marker.rank()) >= 0 && !nests(above, marker)) {
            above = above.parent();
        }
        return above;
    }

    /** 1.1.1 stands under 1.1 although both are decimals. */
    private static boolean nests(Item above, Marker marker) {
        return above.rank() == Rank.DECIMAL && marker.value().startsWith(above.value() + ".");
    }

    private Item add(int block, Rank rank, String value, @Nullable Item parent) {
        Item base = rank == Rank.DECIMAL ? undecimal(parent) : parent;
        String label = base == null ? value : base.label() + "." + value;
        String series = (parent == null ? "" : parent.label()) + " " + rank;
        Item item = new Item(block, rank, value, label, parent, doubts(rank, value, label, last.get(series)));
        last.put(series, item);
        items.add(item);
        owners.put(block, item);
        return item;
    }

    /** A decimal carries its own path below the letter or Roman number: "1.2" under "II.1" is "II.1.2". */
    private static @Nullable Item undecimal(@Nullable Item parent) {
        Item above = parent;
        while (above != null && (above.rank() == Rank.ARABIC || above.rank() == Rank.DECIMAL)) {
            above = above.parent();
        }
        return above;
    }

    private Set<Doubt> doubts(Rank rank, String value, String label, @Nullable Item before) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!labels.add(label)) {
            doubts.add(Doubt.LABEL_REPEATED);
        }
        int number = Ordinals.of(rank, value);
        int previous = before == null ? 0 : Ordinals.of(before.rank(), before.value());
        if (number > previous + 1 && previous >= 0 && (before != null || rank == Rank.ROMAN)) {
            doubts.add(Doubt.LABEL_GAP);
        }
        return doubts;
    }
}
