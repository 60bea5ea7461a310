package vn.mangnon.planning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.planning.writing.Items;
import vn.mangnon.shared.Folded;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;

/** The tasks of a plan, for records that serve one of them. */
@Component
public class Tasks {
    /** Below this share of common words a task is not proposed. */
    private static final double LIKELY = 0.2;

    private final Plans plans;
    private final Items items;

    Tasks(Plans plans, Items items) {
        this.plans = plans;
        this.items = items;
    }

    /** A task and its words. */
    public record Task(UUID id, String text) {}

    /** In the order of the plan; none where the reader may not see it. */
    public List<Task> of(Scope scope, UUID plan) {
        try {
            return items.of(plans.require(scope, new Id<>(plan))).stream()
                    .filter(Item::task)
                    .map(item -> new Task(item.id().value(), item.text()))
                    .toList();
        } catch (NotFound unseen) {
            return List.of();
        }
    }

    /** Of these the one whose words are most like those of a title, where any is. */
    public static Optional<Task> likeliest(List<Task> tasks, String title) {
        Set<String> said = pairs(title);
        return tasks.stream()
                .filter(task -> likeness(said, task) >= LIKELY)
                .max(Comparator.comparingDouble(task -> likeness(said, task)));
    }

    private static double likeness(Set<String> said, Task task) {
        Set<String> pairs = pairs(task.text);
        int smaller = Math.min(said.size(), pairs.size());
        pairs.retainAll(said);
        return smaller == 0 ? 0 : (double) pairs.size() / smaller;
    }

    /** Neighbouring syllables: a Vietnamese word is mostly two of them. */
    private static Set<String> pairs(String text) {
        String[] syllables = Folded.of(text).text().split(" ");
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < syllables.length; i++) {
            pairs.add(syllables[i - 1] + " " + syllables[i]);
        }
        return pairs;
    }
}
