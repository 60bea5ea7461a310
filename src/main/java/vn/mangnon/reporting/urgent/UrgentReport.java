package vn.mangnon.reporting.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Seen;

/**
 * A grave event about a child, told at once and without names.
 *
 * @param organization where its writer works
 * @param body in whose name it went
 * @param words what happened
 * @param done what was done about it
 * @param recipients whom it went to, the nearest body first
 */
public record UrgentReport(
        Id<UrgentReport> id,
        String kind,
        UUID organization,
        UUID body,
        Instant sentAt,
        LocalDate happenedOn,
        UUID area,
        String words,
        String done,
        Optional<Instant> closedAt,
        List<Recipient> recipients)
        implements Seen {
    public static final String KIND = "urgent-report";
    public static final int LONGEST = 2_000;

    /**
     * A body it went to.
     *
     * @param via the board that follows the sender for it; without one, whoever works for the body
     */
    public record Recipient(
            UUID organization, Optional<UUID> via, Optional<Instant> acknowledgedAt, Optional<UUID> by) {
        /** Whether the actor receives it there. */
        public boolean receives(Actor actor) {
            return actor.mayActAsAny(Role.OFFICER, Role.LEADER)
                    && (organization.equals(actor.organization())
                            || via.map(actor.organization()::equals).orElse(organization.equals(actor.body())));
        }
    }

    /** What was added later. */
    public record News(UUID organization, UUID by, Instant at, String words, boolean closes) {}

    public UrgentReport {
        recipients = List.copyOf(recipients);
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    UrgentReport to(List<Recipient> bodies) {
        return new UrgentReport(id, kind, organization, body, sentAt, happenedOn, area, words, done, closedAt, bodies);
    }

    UrgentReport requireOpen() {
        if (closedAt.isPresent()) {
            throw new Refused("reporting.urgent.closed-already");
        }
        return this;
    }
}
