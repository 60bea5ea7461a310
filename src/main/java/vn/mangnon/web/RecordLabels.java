package vn.mangnon.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.RecordKind;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** Labels of records of any kind, as far as the reader may see them. */
@Component
public class RecordLabels {
    private final Map<String, RecordKind> kinds;

    RecordLabels(List<RecordKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::kind, kind -> kind));
    }

    public Map<Ref, Label> of(Scope scope, Collection<Ref> refs) {
        Map<Ref, Label> labels = new HashMap<>();
        refs.stream()
                .collect(Collectors.groupingBy(Ref::kind, Collectors.mapping(Ref::id, Collectors.toSet())))
                .forEach((kind, ids) ->
                        find(scope, kind, ids).forEach((id, label) -> labels.put(new Ref(kind, id), label)));
        return labels;
    }

    /** Of one that a form names; nothing where there is no such kind. */
    public Optional<Label> find(Scope scope, Ref ref) {
        return kinds.containsKey(ref.kind())
                ? Optional.ofNullable(find(scope, ref.kind(), List.of(ref.id())).get(ref.id()))
                : Optional.empty();
    }

    private Map<UUID, Label> find(Scope scope, String kind, Collection<UUID> ids) {
        RecordKind known = kinds.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no records of kind " + kind);
        }
        return known.labels(scope, ids);
    }
}
