package vn.mangnon.planning.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/**
 * A line of a plan's outline. What follows it at a deeper level belongs to it.
 *
 * @param level 1 for "I.", 2 for "1.", 3 for "a)", 4 and deeper for a dash
 * @param label as printed in a document that was read; empty where it follows from the position
 * @param carriesOut the task of the superior's plan that it carries out
 */
public record Item(
        Id<Item> id,
        int level,
        Kind kind,
        String label,
        String text,
        Optional<Id<Item>> carriesOut,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<Part> parts) {
    /** The deepest level a plan may have. */
    public static final int DEEPEST = 6;

    /** What a line is. */
    public enum Kind {
        HEADING,
        /** A paragraph without a label. */
        TEXT,
        /** Something to be done. */
        TASK
    }

    /** A body's part in a task, by its written name. */
    public record Part(Role role, String name) {
        /** Whether it leads or works along. */
        public enum Role {
            LEAD,
            COORDINATE
        }
    }

    public Item {
        level = Math.clamp(level, 1, DEEPEST);
        parts = List.copyOf(parts);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            throw new Refused("shared.period.backwards");
        }
    }

    public static Item of(Id<Item> id, int level, Kind kind, String text) {
        return new Item(id, level, kind, "", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public boolean task() {
        return kind == Kind.TASK;
    }

    /** The names of those with a part of that role, as one list. */
    public String names(Part.Role role) {
        return String.join(
                "; ",
                parts.stream()
                        .filter(part -> part.role() == role)
                        .map(Part::name)
                        .toList());
    }

    public Item at(int otherLevel) {
        return new Item(id, otherLevel, kind, label, text, carriesOut, first, last, parts);
    }

    Item known(Id<Item> other) {
        return new Item(other, level, kind, label, text, carriesOut, first, last, parts);
    }

    /** The same words as a new line of another plan; a task of the superior's plan is carried out by it. */
    Item copied(boolean carriedOut) {
        Optional<Id<Item>> origin = carriedOut && task() ? Optional.of(id) : Optional.empty();
        return new Item(
                Id.fresh(),
                level,
                kind,
                "",
                text,
                origin,
                Optional.empty(),
                Optional.empty(),
                carriedOut ? List.of() : parts);
    }
}
