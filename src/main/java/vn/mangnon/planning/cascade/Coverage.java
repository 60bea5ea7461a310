package vn.mangnon.planning.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.shared.Id;

/**
 * Who has issued a plan of its own under a plan, and what it takes up.
 *
 * @param rows a page of them, one a body, late ones first
 * @param counts how many bodies stand where, of all pages
 * @param more whether there are further pages
 * @param tasks the plan's tasks, each with how many of the issued plans take it up
 */
public record Coverage(List<Row> rows, Map<Stage, Long> counts, boolean more, List<Task> tasks) {
    /**
     * @param own its plan, where there is one that the reader may know of; a draft is only said to be there
     * @param mentioned how many of the superior's tasks its plan takes up; empty where nobody linked the two line by line
     */
    public record Row(
            UUID body,
            String name,
            Stage stage,
            Optional<Id<Plan>> own,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> due,
            Optional<Long> mentioned) {
        Row mentioning(long tasks) {
            return new Row(body, name, stage, own, issuedOn, due, Optional.of(tasks));
        }
    }

    /** A task of the plan. */
    public record Task(Item item, long plans) {}

    public Coverage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        tasks = List.copyOf(tasks);
    }

    public long issued() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().issued())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
