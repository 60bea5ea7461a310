package vn.mangnon.planning.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan says on a day, line by line in its order: kept with the paper that carried it, to read and to compare. */
public record Content(List<Line> lines) {
    public Content {
        lines = List.copyOf(lines);
    }

    /** What a line is. */
    public enum Sort {
        HEAD,
        HEADING,
        TEXT,
        TASK,
        TARGET,
        DUTY
    }

    /** @param id of the item, target or duty; what keeps it, is the same line in other words */
    public record Line(UUID id, Sort sort, int level, String label, String text) {
        public String printed() {
            return label.isEmpty() ? text : label + " " + text;
        }
    }

    /** A line that is new, gone, or in other words. */
    public record Change(How how, Sort sort, String before, String after) {}

    /** What happened to a line. */
    public enum How {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** What is different in this from an earlier one; the labels, which follow from the order, do not count. */
    public List<Change> since(Content earlier) {
        Map<UUID, Line> before = byId(earlier);
        Map<UUID, Line> after = byId(this);
        List<Change> changes = new ArrayList<>();
        for (Line line : lines) {
            Line old = before.get(line.id());
            if (old == null) {
                changes.add(new Change(How.ADDED, line.sort(), "", line.text()));
            } else if (!old.text().equals(line.text())) {
                changes.add(new Change(How.CHANGED, line.sort(), old.text(), line.text()));
            }
        }
        earlier.lines.stream()
                .filter(line -> !after.containsKey(line.id()))
                .forEach(line -> changes.add(new Change(How.REMOVED, line.sort(), line.text(), "")));
        return changes;
    }

    public List<Line> of(Sort sort) {
        return lines.stream().filter(line -> line.sort() == sort).toList();
    }

    private static Map<UUID, Line> byId(Content content) {
        return content.lines.stream()
                .collect(Collectors.toMap(Line::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
