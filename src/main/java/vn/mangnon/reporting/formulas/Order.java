package vn.mangnon.reporting.formulas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order cells are reckoned so that each comes after those it needs. */
public final class Order {
    private Order() {}

    /** Cells that need each other, each the next one, the last one the first. */
    public static final class Circle extends RuntimeException {
        private final transient List<?> cells;

        Circle(List<?> cells) {
            super("circle");
            this.cells = List.copyOf(cells);
        }

        public List<?> cells() {
            return cells;
        }
    }

    /** @param needs what each cell needs; what needs nothing may be left out. Throws {@link Circle}. */
    public static <T> List<T> of(Map<T, ? extends Collection<T>> needs) {
        Map<T, Integer> open = new LinkedHashMap<>();
        Map<T, List<T>> neededBy = new HashMap<>();
        needs.forEach((cell, needed) -> {
            List<T> reckoned =
                    needed.stream().filter(needs::containsKey).distinct().toList();
            open.put(cell, reckoned.size());
            reckoned.forEach(one ->
                    neededBy.computeIfAbsent(one, key -> new ArrayList<>()).add(cell));
        });
        Deque<T> ready = new ArrayDeque<>();
        open.forEach((cell, count) -> {
            if (count == 0) {
                ready.add(cell);
            }
        });
        List<T> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            T cell = ready.remove();
            order.add(cell);
            open.remove(cell);
            for (T next : neededBy.getOrDefault(cell, List.of())) {
                if (open.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (!open.isEmpty()) {
            throw new Circle(circle(open.keySet(), needs));
        }
        return order;
    }

    /** Following what a cell needs among those left, one comes by a cell again. */
    private static <T> List<T> circle(Set<T> left, Map<T, ? extends Collection<T>> needs) {
        List<T> way = new ArrayList<>(List.of(left.iterator().next()));
        while (true) {
            T last = way.getLast();
            T next = needs.entrySet().stream()
                    .filter(entry -> entry.getKey().equals(last))
                    .flatMap(entry -> entry.getValue().stream())
                    .filter(left::contains)
                    .findFirst()
                    .orElseThrow();
            if (way.contains(next)) {
                return way.subList(way.indexOf(next), way.size());
            }
            way.add(next);
        }
    }
}
