package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.formulas.Formula;
import vn.mangnon.reporting.formulas.Formula.Name;
import vn.mangnon.reporting.formulas.Formula.Range;
import vn.mangnon.shared.Id;

/**
 * Which cells the names in formulas stand for: {@code bang.hang.cot} one cell of a grid, {@code bang.cot} a column or the
 * only cell in it, {@code bang.hang} a row; within a table {@code cot} is the cell of that column in the same row, {@code
 * hang} that of the same column.
 */
public final class Addresses {
    private final Map<Id<Field>, Part> parts = new HashMap<>();
    private final Map<Id<Line>, String> lines = new HashMap<>();
    private final Map<String, Part> tables = new HashMap<>();

    public Addresses(Template template) {
        for (Part part : template.tables()) {
            tables.put(part.key(), part);
            part.lines().forEach(line -> lines.put(line.id(), line.key()));
            part.fields().forEach(field -> parts.put(field.id(), part));
        }
    }

    /** The full name of a cell. */
    public String of(Field field) {
        String line = field.line().map(id -> lines.getOrDefault(id, "") + ".").orElse("");
        return part(field).map(Part::key).orElse("") + "." + line + field.key();
    }

    /** The key of a cell within its table. */
    public Optional<Part> part(Field field) {
        return Optional.ofNullable(parts.get(field.id()));
    }

    /** The cells a name or range stands for in a cell's formula, itself left out; none where there is no such name. */
    public List<Field> cells(Field in, Formula named) {
        return switch (named) {
            case Name name -> named(in, name.text());
            case Range range ->
                without(
                        rectangle(
                                named(in, range.from().text()),
                                named(in, range.to().text())),
                        in);
            default -> List.of();
        };
    }

    /** The cells a name or range stands for outside any table. */
    public List<Field> cells(Formula named) {
        return switch (named) {
            case Name name -> cells(name.text());
            case Range range ->
                rectangle(cells(range.from().text()), cells(range.to().text()));
            default -> List.of();
        };
    }

    /** The cells a name stands for outside any table, as in a proposed sentence. */
    public List<Field> cells(String name) {
        List<String> keys = List.of(name.split("\\.", -1));
        Part table = keys.size() > 1 ? tables.get(keys.getFirst()) : null;
        return table == null ? List.of() : within(table, keys.subList(1, keys.size()));
    }

    private List<Field> named(Field in, String name) {
        Part own = parts.get(in.id());
        List<String> keys = List.of(name.split("\\.", -1));
        if (own == null) {
            return cells(name);
        }
        if (keys.size() == 1) {
            return beside(own, in, keys.getFirst());
        }
        List<Field> found = cells(name);
        if (found.isEmpty() && keys.size() == 2) {
            found = within(own, keys);
        }
        return found.size() > 1 ? without(found, in) : found;
    }

    /** In the same row, else in the same column. */
    private List<Field> beside(Part own, Field in, String key) {
        List<Field> row =
                matching(own, field -> field.key().equals(key) && field.line().equals(in.line()));
        return row.isEmpty() ? matching(own, field -> field.key().equals(in.key()) && isIn(field, key)) : row;
    }

    private List<Field> within(Part table, List<String> keys) {
        String first = keys.getFirst();
        return switch (keys.size()) {
            case 1 -> matching(table, field -> field.key().equals(first) || isIn(field, first));
            case 2 -> matching(table, field -> field.key().equals(keys.get(1)) && isIn(field, first));
            default -> List.of();
        };
    }

    private List<Field> rectangle(List<Field> from, List<Field> to) {
        if (from.size() != 1 || to.size() != 1) {
            return List.of();
        }
        Part table = parts.get(from.getFirst().id());
        if (table == null || table != parts.get(to.getFirst().id()) || table.is(Shape.UNITS)) {
            return List.of();
        }
        List<String> columns = table.columns().stream().map(Field::key).toList();
        List<String> rows = table.lines().stream().map(Line::key).toList();
        Predicate<Field> inside = field -> between(
                        columns,
                        field.key(),
                        from.getFirst().key(),
                        to.getFirst().key())
                && (rows.isEmpty() || between(rows, line(field), line(from.getFirst()), line(to.getFirst())));
        return matching(table, inside);
    }

    private static boolean between(List<String> keys, String key, String one, String other) {
        int at = keys.indexOf(key);
        int from = Math.min(keys.indexOf(one), keys.indexOf(other));
        return at >= from && at <= Math.max(keys.indexOf(one), keys.indexOf(other));
    }

    private String line(Field field) {
        return field.line().map(id -> lines.getOrDefault(id, "")).orElse("");
    }

    private boolean isIn(Field field, String line) {
        return field.line().isPresent() && line(field).equals(line);
    }

    private static List<Field> matching(Part table, Predicate<Field> wanted) {
        return table.fields().stream().filter(wanted).toList();
    }

    private static List<Field> without(List<Field> fields, Field one) {
        List<Field> others = new ArrayList<>(fields);
        others.removeIf(field -> field.id().equals(one.id()));
        return List.copyOf(others);
    }
}
