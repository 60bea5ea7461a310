package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;

/** Đôn đốc: telling bodies what they have not done yet in a campaign. */
@Component
class UrgeBodies {
    private final Leaders leaders;
    private final Urgings urgings;
    private final Notices notices;
    private final Journal journal;

    UrgeBodies(Leaders leaders, Urgings urgings, Notices notices, Journal journal) {
        this.leaders = leaders;
        this.urgings = urgings;
        this.notices = notices;
        this.journal = journal;
    }

    /**
     * Tells each body how many works it still owes, once a day at most; who leads it does not urge itself.
     *
     * @return how many were told
     */
    @Transactional
    public int urge(Actor actor, Campaign campaign, Map<UUID, Integer> missing, LocalDate today) {
        leaders.requireHeld(actor, campaign);
        if (!campaign.urges(today)) {
            throw new Refused("campaigns.urge.too-early");
        }
        int told = 0;
        for (Map.Entry<UUID, Integer> one : missing.entrySet()) {
            if (!one.getKey().equals(actor.body()) && urgings.insert(actor, campaign, one.getKey(), today)) {
                notices.tell(
                        one.getKey(),
                        today,
                        "campaigns.notice.urged",
                        campaign.ref(),
                        "/campaigns/" + campaign.id(),
                        campaign.name(),
                        one.getValue());
                told++;
            }
        }
        if (told > 0) {
            journal.note(actor, "campaigns.deed.urged", campaign.ref(), Map.of("bodies", String.valueOf(told)));
        }
        return told;
    }
}
