package vn.mangnon.reporting.regimes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A regime goes by its name. */
@Component
class RegimeRecordKind implements RecordKind {
    private final ReportRegimes regimes;

    RegimeRecordKind(ReportRegimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String kind() {
        return ReportRegime.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        regimes.all(scope).stream()
                .filter(regime -> ids.contains(regime.id().value()))
                .forEach(
                        regime -> labels.put(regime.id().value(), new Label(regime.name(), "/regimes/" + regime.id())));
        return labels;
    }
}
