package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.Place;
import vn.mangnon.shared.Id;

/** Where a plan's targets are counted on a day. */
record Counting(Map<Id<Target>, List<Counted>> byTarget) {
    /**
     * A place with a goal of its own.
     *
     * @param places what is added up there: the place itself, or the communes of a sort within it
     * @param allotted its share of the target; empty where the target's own number holds there
     */
    record Counted(String name, Place place, List<Place> places, Optional<BigDecimal> allotted) {}

    List<Counted> places(Target target) {
        return byTarget.getOrDefault(target.id(), List.of());
    }
}
