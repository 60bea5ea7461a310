package vn.mangnon.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.mangnon.planning.reader.reading.Actor;
import vn.mangnon.planning.reader.reading.Doubt;
import vn.mangnon.shared.Id;

/**
 * Something found in a plan's text.
 *
 * @param section label of the section it stands in
 * @param value its fields by name, see {@link FindingKind}
 * @param start where its words begin in the text, in code points; end likewise
 * @param doubts why the reader was not sure
 */
public record Finding(
        Id<Finding> id,
        FindingKind kind,
        String section,
        Map<String, String> value,
        int start,
        int end,
        List<Doubt> doubts,
        Standing standing) {
    public Finding {
        value = Map.copyOf(value);
        doubts = List.copyOf(doubts);
    }

    public String get(String field) {
        return Objects.requireNonNullElse(value.get(field), "");
    }

    /** The field that is shown largest. */
    public String main() {
        return get(kind.fields().getFirst());
    }

    /** The fields beside the main one that hold something. */
    public List<String> further() {
        return kind.fields().stream()
                .skip(1)
                .filter(field -> !get(field).isEmpty())
                .toList();
    }

    /** What a body has to do, the weightiest first. */
    public List<Actor.Role> roles() {
        List<String> named = List.of(get("roles").split(" "));
        return Stream.of(Actor.Role.values())
                .filter(role -> named.contains(role.name()))
                .toList();
    }

    public boolean sure() {
        return doubts.isEmpty();
    }

    public boolean counts() {
        return standing != Standing.DROPPED;
    }
}
