package vn.mangnon.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.units.DescribeAreas;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.BusinessClock;

/** To whom a target may be handed down, and how much of it to each. */
@Component
class ProposeShares {
    private final Organizations organizations;
    private final DescribeAreas describe;
    private final BusinessClock clock;

    ProposeShares(Organizations organizations, DescribeAreas describe, BusinessClock clock) {
        this.organizations = organizations;
        this.describe = describe;
        this.clock = clock;
    }

    /** How shares are proposed. */
    enum How {
        BY_HAND,
        EQUALLY,
        BY_CHILDREN
    }

    /** The bodies right below, as they stand at the end of the plan or today. */
    List<Organization> bodies(Plan plan) {
        LocalDate day = plan.period().until(clock.today()).last();
        return organizations.below(new Id<>(plan.issuer()), day).stream()
                .sorted(Comparator.comparing(body -> body.kind().isPart()))
                .toList();
    }

    /** @param ticked of these bodies; where none is, the bodies below, or its own divisions where it has nothing else */
    Map<UUID, BigDecimal> of(Plan plan, Target target, List<Organization> bodies, List<UUID> ticked, How how) {
        BigDecimal whole = target.goal().amount().orElseThrow(NotFound::new);
        List<Organization> chosen = chosen(bodies, ticked);
        Map<UUID, Long> children = how == How.BY_CHILDREN
                ? describe.childrenBy(
                        chosen.stream().map(body -> body.areaId().value()).toList(),
                        plan.period().last())
                : Map.of();
        Map<UUID, Long> weights = new LinkedHashMap<>();
        chosen.forEach(body -> weights.put(
                body.id().value(),
                how == How.EQUALLY ? 1L : children.getOrDefault(body.areaId().value(), 0L)));
        return Shares.of(whole, weights);
    }

    private static List<Organization> chosen(List<Organization> bodies, List<UUID> ticked) {
        if (!ticked.isEmpty()) {
            return bodies.stream()
                    .filter(body -> ticked.contains(body.id().value()))
                    .toList();
        }
        List<Organization> below =
                bodies.stream().filter(body -> !body.kind().isPart()).toList();
        return below.isEmpty() ? bodies : below;
    }
}
