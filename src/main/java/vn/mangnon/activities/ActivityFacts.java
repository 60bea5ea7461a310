package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What activities are checked against, each asked once: for one of them or for a thousand. */
final class ActivityFacts {
    private final Function<LocalDate, Set<UUID>> areas;
    private final Function<LocalDate, Map<UUID, Long>> children;
    private final Function<UUID, Boolean> plans;
    private final Function<UUID, Set<UUID>> tasks;
    private final Function<Collection<UUID>, Set<UUID>> bodies;

    private final Map<LocalDate, Set<UUID>> areasByDay = new HashMap<>();
    private final Map<LocalDate, Map<UUID, Long>> childrenByDay = new HashMap<>();
    private final Map<UUID, Boolean> seenPlans = new HashMap<>();
    private final Map<UUID, Set<UUID>> tasksByPlan = new HashMap<>();
    private final Set<UUID> knownBodies = new HashSet<>();

    ActivityFacts(
            Function<LocalDate, Set<UUID>> areas,
            Function<LocalDate, Map<UUID, Long>> children,
            Function<UUID, Boolean> plans,
            Function<UUID, Set<UUID>> tasks,
            Function<Collection<UUID>, Set<UUID>> bodies) {
        this.areas = areas;
        this.children = children;
        this.plans = plans;
        this.tasks = tasks;
        this.bodies = bodies;
    }

    /** Whether the body works in the area and it was there on the day. */
    boolean isThere(UUID area, LocalDate day) {
        return areasByDay.computeIfAbsent(day, areas).contains(area);
    }

    /** The children who live in an area; as many as one likes where nobody has said. */
    long living(UUID area, LocalDate day) {
        return childrenByDay.computeIfAbsent(day, children).getOrDefault(area, Long.MAX_VALUE);
    }

    boolean sees(UUID plan) {
        return seenPlans.computeIfAbsent(plan, plans);
    }

    boolean has(UUID plan, UUID task) {
        return tasksByPlan.computeIfAbsent(plan, tasks).contains(task);
    }

    boolean knows(Set<UUID> organizations) {
        if (!knownBodies.containsAll(organizations)) {
            knownBodies.addAll(bodies.apply(organizations));
        }
        return knownBodies.containsAll(organizations);
    }
}
