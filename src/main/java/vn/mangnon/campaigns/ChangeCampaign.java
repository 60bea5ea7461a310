package vn.mangnon.campaigns;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/** Setting a campaign up, correcting it, saying what is owed in it, withdrawing it: for who leads it. */
@Component
public class ChangeCampaign {
    private final Campaigns campaigns;
    private final Works works;
    private final Occasions occasions;
    private final Leaders leaders;
    private final Journal journal;

    ChangeCampaign(Campaigns campaigns, Works works, Occasions occasions, Leaders leaders, Journal journal) {
        this.campaigns = campaigns;
        this.works = works;
        this.occasions = occasions;
        this.leaders = leaders;
        this.journal = journal;
    }

    /**
     * Sets it up with what was owed the last time on the same occasion, the first time with what the occasion suggests.
     * Sent twice, it is set up once.
     */
    @Transactional
    public void begin(Scope scope, Actor actor, Campaign campaign) {
        if (campaigns.insert(campaign)) {
            owedLike(scope, campaign).forEach(works::insert);
            journal.note(actor, "campaigns.deed.begun", campaign.ref(), Map.of());
        }
    }

    /** The sample's, as the system. */
    @Transactional
    public void beginSample(Campaign campaign, List<Work> owed) {
        if (campaigns.insert(campaign)) {
            owed.forEach(works::insert);
            journal.note("campaigns.deed.begun", campaign.ref(), Map.of());
        }
    }

    /** Throws Stale where somebody else has saved it since the version it was made from. */
    @Transactional
    public void correct(Actor actor, Campaign before, Campaign campaign) {
        leaders.requireHeld(actor, before);
        if (!campaigns.update(campaign)) {
            throw new Stale();
        }
        if (!before.days().equals(campaign.days())) {
            works.move(campaign, before.days());
        }
        journal.note(actor, "campaigns.deed.corrected", campaign.ref(), Map.of());
    }

    /** It is not held, or should not have been set up: it stays readable and owes nothing any more. */
    @Transactional
    public void withdraw(Actor actor, Campaign campaign, String because) {
        leaders.requireHeld(actor, campaign);
        if (campaigns.withdraw(campaign, because)) {
            journal.note(actor, "campaigns.deed.withdrawn", campaign.ref(), Map.of());
        }
    }

    /** Sent twice, it is owed once. */
    @Transactional
    public void owe(Actor actor, Campaign campaign, Work work) {
        leaders.requireHeld(actor, campaign);
        if (works.insert(work)) {
            journal.note(actor, "campaigns.deed.work", campaign.ref(), Map.of("kind", work.kind()));
        } else if (works.of(campaign).stream().noneMatch(one -> one.id().equals(work.id()))) {
            throw new Refused("campaigns.work.there-already");
        }
    }

    @Transactional
    public void drop(Actor actor, Campaign campaign, UUID work) {
        leaders.requireHeld(actor, campaign);
        if (works.delete(campaign, work)) {
            journal.note(actor, "campaigns.deed.work-dropped", campaign.ref(), Map.of());
        }
    }

    private List<Work> owedLike(Scope scope, Campaign campaign) {
        Optional<Campaign> before = campaigns.before(scope, campaign);
        return before.map(last -> works.of(last).stream()
                        .map(work -> work.of(
                                campaign,
                                ChronoUnit.DAYS.between(
                                        last.days().first(), campaign.days().first())))
                        .toList())
                .orElseGet(() -> occasions.begin(campaign));
    }
}
