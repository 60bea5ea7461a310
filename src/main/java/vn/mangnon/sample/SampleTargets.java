package vn.mangnon.sample;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.targets.Target.Measured;
import vn.mangnon.planning.targets.Targets;
import vn.mangnon.shared.Scope;

/** What the association's people said of its targets: its share of the supervisions it was invited to. */
@Component
class SampleTargets {
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
        targets.of(plan).stream()
                .filter(target -> target.goal().percent() && target.what().contains("giám sát"))
                .map(target -> target.countedBy(
                        new Measured("supervision.attended", Optional.of("supervision.invited"), Optional.empty())))
                .forEach(target -> targets.store(plan, target));
    }
}
