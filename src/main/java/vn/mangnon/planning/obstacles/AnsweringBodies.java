package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** Which bodies an obstacle may be put to: up the line and beside it, never to a body of the same kind elsewhere. */
@Component
public class AnsweringBodies {
    private final Organizations organizations;

    AnsweringBodies(Organizations organizations) {
        this.organizations = organizations;
    }

    /** For what a body raises of a plan: the plan's issuer first, then the body above and what works beside that one. */
    public List<Organization> of(UUID raiser, Plan plan, LocalDate today) {
        Map<UUID, Organization> bodies = new LinkedHashMap<>();
        organizations
                .find(new Id<>(plan.issuer()))
                .filter(issuer -> issuer.existsOn(today))
                .ifPresent(issuer -> bodies.put(plan.issuer(), issuer));
        above(raiser, today, bodies);
        bodies.remove(raiser);
        return List.copyOf(bodies.values());
    }

    /** For what a body hands on: its own parts and what works beside it, and the body above with what works beside that. */
    public List<Organization> after(Obstacle obstacle, LocalDate today) {
        Map<UUID, Organization> bodies = new LinkedHashMap<>();
        above(obstacle.holder(), today, bodies);
        organizations
                .find(new Id<>(obstacle.holder()))
                .ifPresent(holder -> beside(holder, today).forEach(part -> put(part, bodies)));
        bodies.remove(obstacle.holder());
        bodies.remove(obstacle.raiser());
        return List.copyOf(bodies.values());
    }

    private void above(UUID body, LocalDate today, Map<UUID, Organization> bodies) {
        Optional<Organization> above = organizations.above(new Id<>(body), today);
        above.ifPresent(superior -> {
            put(superior, bodies);
            beside(superior, today).forEach(part -> put(part, bodies));
        });
    }

    /** What it leads in its own area: boards, divisions, departments. */
    private List<Organization> beside(Organization body, LocalDate today) {
        List<Organization> beside = new ArrayList<>(organizations.below(body.id(), today));
        beside.removeIf(part -> !part.areaId().equals(body.areaId()));
        return beside;
    }

    private static void put(Organization body, Map<UUID, Organization> bodies) {
        bodies.putIfAbsent(body.id().value(), body);
    }
}
