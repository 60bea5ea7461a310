package vn.mangnon.reporting.requests;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A request goes by its title. */
@Component
class RequestRecordKind implements RecordKind {
    private final Requests requests;

    RequestRecordKind(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String kind() {
        return Request.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        ids.forEach(id -> requests.find(scope, new Id<>(id))
                .ifPresent(request -> labels.put(id, new Label(request.title(), "/requests/" + id))));
        return labels;
    }
}
