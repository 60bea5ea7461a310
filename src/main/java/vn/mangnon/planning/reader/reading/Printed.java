package vn.mangnon.planning.reader.reading;

import java.util.Set;

/** A single value as found, with its place and the doubts about it. */
public record Printed<T>(T value, Span span, Set<Doubt> doubts) {
    public Printed {
        doubts = Set.copyOf(doubts);
    }

    public Printed(T value, Span span) {
        this(value, span, Set.of());
    }

    public boolean sure() {
        return doubts.isEmpty();
    }
}
