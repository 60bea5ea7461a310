package vn.mangnon.reporting;

import java.util.List;
import java.util.Optional;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.shared.Id;

/**
 * A cell of a table with the column it stands in.
 *
 * @param key of its column
 * @param path the headings above the column, from the top
 * @param title of the column
 * @param line the row of a grid it stands in
 * @param note what the printed form leaves open and we decided, said beside the cell
 */
public record Field(
        Id<Field> id, String key, List<String> path, String title, Optional<Id<Line>> line, Holds holds, String note) {
    public Field {
        path = List.copyOf(path);
    }

    /** What it counts; empty where it counts nothing. */
    public Optional<String> indicator() {
        return holds instanceof Holds.Counted counted ? Optional.of(counted.indicator()) : Optional.empty();
    }

    public Optional<SourceKind> source() {
        return holds instanceof Holds.Counted counted ? counted.source() : Optional.empty();
    }

    public boolean typed() {
        return holds instanceof Holds.Typed;
    }

    public Field holding(Holds other) {
        return new Field(id, key, path, title, line, other, note);
    }

    public Field noted(String other) {
        return new Field(id, key, path, title, line, holds, other);
    }

    /** The same column in a line of a grid. */
    public Field in(Part.Line own) {
        return new Field(Id.fresh(), key, path, title, Optional.of(own.id()), holds, note);
    }

    Field copy(Optional<Id<Line>> inLine) {
        return new Field(Id.fresh(), key, path, title, inLine, holds, note);
    }
}
