package vn.mangnon.reporting.urgent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.urgent.UrgentReport.Recipient;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.units.SuccessorBodies;

/** To whom an urgent report goes: up the sender's line on the day, through the boards that follow it, and who else is named. */
@Component
class UpTheLine {
    private final Organizations organizations;
    private final SuccessorBodies successors;

    UpTheLine(Organizations organizations, SuccessorBodies successors) {
        this.organizations = organizations;
        this.successors = successors;
    }

    /** @param further bodies the sender names herself */
    List<Recipient> of(UUID sender, UrgentKind kind, List<UUID> further, LocalDate today) {
        Map<UUID, Recipient> recipients = new LinkedHashMap<>();
        UUID below = sender;
        for (int level = 0; level < kind.levels(); level++) {
            Optional<Organization> above = organizations.above(new Id<>(below), today);
            if (above.isEmpty()) {
                break;
            }
            UUID body = above.get().id().value();
            put(
                    recipients,
                    body,
                    Optional.ofNullable(organizations.followers(body, today).get(below)));
            below = body;
        }
        List<UUID> named = new ArrayList<>(kind.also());
        named.addAll(further);
        successors.living(named, today).values().forEach(body -> put(recipients, body, Optional.empty()));
        recipients.remove(sender);
        return List.copyOf(recipients.values());
    }

    private static void put(Map<UUID, Recipient> recipients, UUID body, Optional<UUID> via) {
        recipients.putIfAbsent(body, new Recipient(body, via, Optional.empty(), Optional.empty()));
    }
}
