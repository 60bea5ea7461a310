package vn.mangnon.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Vietnam;
import vn.mangnon.units.SuccessorBodies;

/** Who collects the reports of a duty, and decides on them, when bodies may have ended since it was laid out. */
@Component
class Collectors {
    private final SuccessorBodies successors;

    Collectors(SuccessorBodies successors) {
        this.successors = successors;
    }

    /** The board or division they go through by then, and the body they go to. */
    record Collecting(Optional<UUID> via, UUID creditor) {
        /** Whoever works where they go through, or for the body itself to which they are owed. */
        boolean by(Actor actor) {
            return actor.mayActAsAny(Role.OFFICER, Role.LEADER)
                    && (via.filter(actor.organization()::equals).isPresent()
                            || creditor.equals(actor.organization())
                            || via.isEmpty() && creditor.equals(actor.body()));
        }
    }

    /** @param creditor the duty's, or who had taken over from it when its dues were laid out */
    Collecting of(Duty duty, UUID creditor, Instant now) {
        Optional<UUID> via = duty.via()
                .filter(part -> duty.creditor().filter(creditor::equals).isPresent());
        List<UUID> bodies = new ArrayList<>(List.of(creditor));
        via.ifPresent(bodies::add);
        Map<UUID, UUID> living =
                successors.living(bodies, now.atZone(Vietnam.ZONE).toLocalDate());
        UUID owed = living.getOrDefault(creditor, creditor);
        return new Collecting(
                via.map(part -> living.getOrDefault(part, part)).filter(part -> !part.equals(owed)), owed);
    }
}
