package vn.mangnon.planning.approval;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** A paper goes by its type and number. */
@Component
class PaperRecordKind implements RecordKind {
    private final Papers papers;

    PaperRecordKind(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String kind() {
        return Paper.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return papers.seen(scope, ids).stream()
                .collect(Collectors.toMap(paper -> paper.id().value(), paper -> new Label(paper.name(), paper.path())));
    }
}
