package vn.mangnon.planning.writing;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Dependants;
import vn.mangnon.shared.Id;

/** Plans below that carry out a task. */
@Component
class LowerPlans implements Dependants {
    private final Items items;

    LowerPlans(Items items) {
        this.items = items;
    }

    @Override
    public Optional<Dependant> on(Collection<UUID> tasks) {
        long plans = items.carriedOut(tasks.stream().<Id<Item>>map(Id::new).toList()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return plans == 0 ? Optional.empty() : Optional.of(new Dependant("planning.item.carried-out", plans));
    }
}
