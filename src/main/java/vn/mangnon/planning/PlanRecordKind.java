package vn.mangnon.planning;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** What plans are called, and where they are shown. */
@Component
class PlanRecordKind implements RecordKind {
    private final Plans plans;

    PlanRecordKind(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return plans.among(scope, ids).stream()
                .collect(Collectors.toMap(
                        plan -> plan.id().value(), plan -> new Label(plan.name(), "/plans/" + plan.id())));
    }
}
