package vn.mangnon.reporting.urgent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** An urgent report goes by nothing that says what happened; who may not read it finds nothing behind the link. */
@Component
class UrgentRecordKind implements RecordKind {
    @Override
    public String kind() {
        return UrgentReport.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        ids.forEach(id -> labels.put(id, new Label("Báo cáo khẩn", "/urgent/" + id)));
        return labels;
    }
}
