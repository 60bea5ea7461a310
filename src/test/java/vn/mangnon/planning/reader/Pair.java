package vn.mangnon.planning.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** A finding of the careful reading and the one of the reader that is it. */
final class Pair {
    final Map<String, ?> gold;
    final Map<String, ?> found;
    private final double alike;

    private Pair(Map<String, ?> gold, Map<String, ?> found, double alike) {
        this.gold = gold;
        this.found = found;
        this.alike = alike;
    }

    /** Each finding at most once, the likest pairs first. */
    static List<Pair> best(
            List<Map<String, ?>> gold,
            List<Map<String, ?>> found,
            ToDoubleBiFunction<Map<String, ?>, Map<String, ?>> alike) {
        List<Pair> all = new ArrayList<>();
        for (Map<String, ?> one : gold) {
            for (Map<String, ?> other : found) {
                double likeness = alike.applyAsDouble(one, other);
                if (likeness > 0) {
                    all.add(new Pair(one, other, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Pair pair) -> pair.alike).reversed());
        Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
        all.removeIf(pair ->
                used.contains(pair.gold) || used.contains(pair.found) || !used.add(pair.gold) || !used.add(pair.found));
        return all;
    }
}
