package vn.mangnon.planning.reader.reading;

import java.util.List;
import java.util.Set;

/** A body with a part to play: its name as printed, its roles, and where they are given. */
public record Actor(String name, Set<Role> roles, List<String> sections, List<Span> spans, Set<Doubt> doubts) {
    public enum Role {
        LEAD,
        ADVISE,
        FOCAL,
        STANDING,
        ACCOUNTABLE,
        COORDINATE,
        PARTICIPATE,
        MONITOR,
        EXECUTE
    }

    public Actor {
        roles = Set.copyOf(roles);
        sections = List.copyOf(sections);
        spans = List.copyOf(spans);
        doubts = Set.copyOf(doubts);
    }
}
