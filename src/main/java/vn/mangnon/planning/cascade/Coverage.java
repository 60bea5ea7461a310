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
 * @param rows one a body, late ones first
 * @param tasks the plan's tasks, each with how many of the issued plans take it up
 */
public record Coverage(List<Row> rows, List<Task> tasks) {
    /**
     * @param own its plan, where there is one that the reader may know of; a draft is only said to be there
     * @param tied whether its plan was written under the superior's, so that tasks can be held against each other
     * @param mentioned how many of the superior's tasks its plan takes up
     */
    public record Row(
            UUID body,
            String name,
            Stage stage,
            Optional<Id<Plan>> own,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> due,
            boolean tied,
            long mentioned) {}

    /** A task of the plan. */
    public record Task(Item item, long plans) {}

    public Coverage {
        rows = List.copyOf(rows);
        tasks = List.copyOf(tasks);
    }

    public Map<Stage, Long> counts() {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(Row::stage, java.util.stream.Collectors.counting()));
    }

    public long issued() {
        return rows.stream().filter(row -> row.stage().issued()).count();
    }
}
