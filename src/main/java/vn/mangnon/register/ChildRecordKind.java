package vn.mangnon.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.BusinessClock;

/** A child has no name outside the register: whoever may see her opens her page, and that is a deed. */
@Component
class ChildRecordKind implements RecordKind {
    private static final String UNNAMED = "Trẻ em";

    private final Children children;
    private final BusinessClock clock;

    ChildRecordKind(Children children, BusinessClock clock) {
        this.children = children;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Child.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        Map<UUID, Label> labels = new HashMap<>();
        children.seen(scope, ids, clock.today()).forEach(id -> labels.put(id, new Label(UNNAMED, "/children/" + id)));
        return labels;
    }
}
