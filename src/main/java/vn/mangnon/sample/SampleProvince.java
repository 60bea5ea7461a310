package vn.mangnon.sample;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.mangnon.web.BusinessClock;

/** Loads the sample province into an empty demo. */
@Component
public class SampleProvince {
    /** The day on which a demo begins: in the Action Month of 2024, with reports due in two weeks. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 6, 20);

    private final SampleUnits units;
    private final SamplePeople people;
    private final SampleActivities activities;
    private final SamplePlans plans;
    private final SampleTargets targets;
    private final SampleMoney money;
    private final SampleProgramme programme;
    private final SampleApproval approval;
    private final SampleDraft draft;
    private final SampleCampaigns campaigns;
    private final SampleChildren children;
    private final BusinessClock clock;

    SampleProvince(
            SampleUnits units,
            SamplePeople people,
            SampleActivities activities,
            SamplePlans plans,
            SampleTargets targets,
            SampleMoney money,
            SampleProgramme programme,
            SampleApproval approval,
            SampleDraft draft,
            SampleCampaigns campaigns,
            SampleChildren children,
            BusinessClock clock) {
        this.targets = targets;
        this.money = money;
        this.programme = programme;
        this.plans = plans;
        this.approval = approval;
        this.draft = draft;
        this.campaigns = campaigns;
        this.children = children;
        this.units = units;
        this.people = people;
        this.activities = activities;
        this.clock = clock;
    }

    public void load() {
        clock.assume(FIRST_DAY);
        units.load();
        people.load();
        plans.load(clock.now(), FIRST_DAY);
        targets.load();
        activities.load();
        money.load(FIRST_DAY);
        programme.load();
        approval.load();
        draft.load(clock.now());
        campaigns.load();
        children.load();
    }
}
