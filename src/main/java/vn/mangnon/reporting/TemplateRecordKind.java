package vn.mangnon.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.Scope;

/** What report forms are called, and where they are shown. */
@Component
class TemplateRecordKind implements RecordKind {
    private final Templates templates;

    TemplateRecordKind(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String kind() {
        return Template.KIND;
    }

    @Override
    public Map<UUID, Label> labels(Scope scope, Collection<UUID> ids) {
        return templates.titles(scope, ids).stream()
                .collect(Collectors.toMap(
                        Templates.Titled::id,
                        one -> new Label(one.title() + " · " + one.edition(), "/templates/" + one.id())));
    }
}
