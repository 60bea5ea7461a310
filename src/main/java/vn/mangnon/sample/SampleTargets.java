package vn.mangnon.sample;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.Target;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.AreaLevel;

/**
 * What the association's people said of its targets: its share of the supervisions it was invited to, that
 * meetings are no seminar, and that sessions in villages are those held in communes.
 */
@Component
class SampleTargets {
    private static final Measured INVITATIONS = new Measured(
            "supervision.attended", Optional.of("supervision.invited"), Optional.empty(), Optional.empty());
    private static final Measured SESSIONS =
            new Measured("communication.items", Optional.empty(), Optional.empty(), Optional.of(AreaLevel.COMMUNE));

    private final Plans plans;
    private final Targets targets;

    SampleTargets(Plans plans, Targets targets) {
        this.plans = plans;
        this.targets = targets;
    }

    @Transactional
    public void load() {
        Scope scope = Scope.ofOrganization(SampleUnits.organization("hbvqte-97").value());
        Plan plan = plans.require(scope, SamplePlans.plan("qd-hoi-bvqte-2024"));
        for (Target target : targets.of(plan)) {
            if (target.goal().percent() && target.what().contains("giám sát")) {
                targets.store(plan, target.countedBy(INVITATIONS));
            } else if (target.what().startsWith("hội thảo")) {
                targets.store(plan, target.uncounted());
            } else if (target.what().contains("truyền thông trực tiếp tại bản")) {
                targets.store(plan, target.countedBy(SESSIONS));
            }
        }
    }
}
