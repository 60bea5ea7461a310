package vn.mangnon.planning.cascade;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.shared.Id;

/**
 * A plan beside the superior's it carries out.
 *
 * @param tasks each of the superior's tasks with those of ours that carry it out
 * @param ours tasks the superior's plan does not ask for
 * @param targets likewise
 */
public record Differences(List<Task> tasks, List<Item> ours, List<Goal> targets, List<Target> ourTargets) {
    /** @param taken empty where our plan leaves it out */
    public record Task(Item theirs, List<Item> taken) {
        /** Whether our words differ from theirs. */
        public boolean reworded() {
            return taken.stream().anyMatch(item -> !item.text().equals(theirs.text()));
        }
    }

    /** @param taken empty where our plan leaves it out */
    public record Goal(Target theirs, Optional<Target> taken) {}

    static Differences of(List<Item> superior, List<Item> plan, List<Target> asked, List<Target> set) {
        List<Task> tasks = superior.stream()
                .filter(Item::task)
                .map(theirs -> new Task(
                        theirs,
                        plan.stream()
                                .filter(item -> item.carriesOut()
                                        .filter(theirs.id()::equals)
                                        .isPresent())
                                .toList()))
                .toList();
        Set<Id<Item>> theirs = new HashSet<>();
        superior.forEach(item -> theirs.add(item.id()));
        List<Item> ours = plan.stream()
                .filter(Item::task)
                .filter(item -> item.carriesOut().filter(theirs::contains).isEmpty())
                .toList();
        List<Goal> goals = asked.stream()
                .map(target -> new Goal(
                        target,
                        set.stream()
                                .filter(one -> one.answers()
                                        .filter(target.id()::equals)
                                        .isPresent())
                                .findFirst()))
                .toList();
        List<Target> ourTargets =
                set.stream().filter(target -> target.answers().isEmpty()).toList();
        return new Differences(tasks, ours, goals, ourTargets);
    }

    public long left() {
        return tasks.stream().filter(task -> task.taken().isEmpty()).count();
    }
}
