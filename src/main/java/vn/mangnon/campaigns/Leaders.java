package vn.mangnon.campaigns;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.units.SuccessorBodies;
import vn.mangnon.web.BusinessClock;

/** Who leads campaigns by now: the body that set one up, or the one that stands in its place; two cannot lead. */
@Component
class Leaders {
    private final SuccessorBodies successors;
    private final BusinessClock clock;

    Leaders(SuccessorBodies successors, BusinessClock clock) {
        this.successors = successors;
        this.clock = clock;
    }

    UUID of(Campaign campaign) {
        return successors
                .living(List.of(campaign.body()), clock.today())
                .getOrDefault(campaign.body(), campaign.body());
    }

    /** Unknown to whoever does not lead it. */
    void require(Actor actor, Campaign campaign) {
        if (!of(campaign).equals(actor.body())) {
            throw new NotFound();
        }
    }

    /** Nobody changes one that was withdrawn. */
    void requireHeld(Actor actor, Campaign campaign) {
        require(actor, campaign);
        if (campaign.withdrawnBecause().isPresent()) {
            throw new NotFound();
        }
    }
}
