package vn.mangnon.planning;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A duty goes by the name of the plan it stands in. */
@Component
class ProvisionRecordKind implements RecordKind {
    private final Provisions provisions;

    ProvisionRecordKind(Provisions provisions) {
        this.provisions = provisions;
    }

    @Override
    public String kind() {
        return Provision.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return provisions.named(scope, ids).stream()
                .collect(Collectors.toMap(
                        named -> named.id().value(), named -> new Label(named.plan(), "/plans/" + named.planId())));
    }
}
