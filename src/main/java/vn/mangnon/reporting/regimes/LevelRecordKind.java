package vn.mangnon.reporting.regimes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.regimes.ReportRegime.Level;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A level of a regime goes by the regime's name. */
@Component
class LevelRecordKind implements RecordKind {
    private final ReportRegimes regimes;

    LevelRecordKind(ReportRegimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String kind() {
        return Level.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        for (ReportRegime regime : regimes.having(scope, ids)) {
            regime.levels()
                    .forEach(level ->
                            labels.put(level.id().value(), new Label(regime.name(), "/regimes/" + regime.id())));
        }
        labels.keySet().retainAll(ids);
        return labels;
    }
}
