package vn.mangnon.reporting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mangnon.reporting.Template.PartKind;
import vn.mangnon.shared.Id;

/**
 * A part of a form, in print order.
 *
 * @param key what formulas and later editions know it by
 * @param label as printed, dotted: I.4.a
 * @param title the heading; of a table its caption
 * @param shape of a table
 * @param lines the rows of a grid
 * @param fields the cells of a table, row by row; of other shapes one for each column
 */
public record Part(
        Id<Part> id,
        String key,
        PartKind kind,
        String label,
        String title,
        Prose prose,
        Optional<Shape> shape,
        List<Line> lines,
        List<Field> fields) {
    public Part {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
    }

    /** What rows a table has. */
    public enum Shape {
        /** One row of figures. */
        ROW,
        /** Lines with labels. */
        GRID,
        /** A row for each unit below, and their total. */
        UNITS
    }

    /**
     * What is asked of whoever writes a part.
     *
     * @param proposal a sentence with {figures} to begin with
     */
    public record Prose(String guidance, boolean required, int longest, String proposal) {
        public static final int LONGEST = 20_000;

        public static final Prose FREE = new Prose("", false, LONGEST, "");
    }

    /** @param number printed before the label: I, 1, a */
    public record Line(Id<Line> id, String key, String number, String label) {}

    public static Part heading(String key, String label, String title) {
        return new Part(
                Id.fresh(), key, PartKind.HEADING, label, title, Prose.FREE, Optional.empty(), List.of(), List.of());
    }

    public static Part narrative(String key, String label, String title, Prose prose) {
        return new Part(
                Id.fresh(), key, PartKind.NARRATIVE, label, title, prose, Optional.empty(), List.of(), List.of());
    }

    public static Part table(
            String key, String label, String title, Shape shape, List<Line> lines, List<Field> fields) {
        return new Part(Id.fresh(), key, PartKind.TABLE, label, title, Prose.FREE, Optional.of(shape), lines, fields);
    }

    public boolean is(Shape wanted) {
        return shape.filter(wanted::equals).isPresent();
    }

    /** The last piece of the label with the mark it is printed with: "I.", "1.", "a)". */
    public String printedLabel() {
        String last = label.substring(label.lastIndexOf('.') + 1);
        return last.isEmpty() ? "" : last.matches("\\p{Ll}") ? last + ")" : last + ".";
    }

    /** With its label as printed. */
    public String titled() {
        return (printedLabel() + " " + title).strip();
    }

    public int level() {
        return label.isEmpty() ? 1 : label.split("\\.").length;
    }

    /** One cell for each column, with its head. */
    public List<Field> columns() {
        Map<String, Field> columns = new LinkedHashMap<>();
        fields.forEach(field -> columns.putIfAbsent(field.key(), field));
        return List.copyOf(columns.values());
    }

    /** The cells of one line of a grid. */
    public List<Field> of(Line line) {
        return fields.stream()
                .filter(field -> field.line().filter(line.id::equals).isPresent())
                .toList();
    }

    /** Whether a line only heads others: none of its cells says what it holds, and some other line's does. */
    public boolean heads(Line line) {
        return isOpen(line) && !lines.stream().allMatch(this::isOpen);
    }

    private boolean isOpen(Line line) {
        return of(line).stream().allMatch(field -> field.holds() instanceof Holds.Open);
    }

    /** A cell by its line and the heads above it, as a sentence names it. */
    public String named(Field field) {
        Stream<String> line = lines.stream()
                .filter(one -> field.line().filter(one.id::equals).isPresent())
                .map(Line::label);
        return Stream.concat(Stream.concat(line, field.path().stream()), Stream.of(field.title()))
                .map(word -> word.replaceAll("\\s+", " ").strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public Part with(List<Field> others) {
        return new Part(id, key, kind, label, title, prose, shape, lines, others);
    }

    /** The same with ids of its own, for the next edition. */
    Part copy() {
        Map<Id<Line>, Id<Line>> anew = new HashMap<>();
        lines.forEach(line -> anew.put(line.id, Id.fresh()));
        List<Line> ownLines = lines.stream()
                .map(line -> new Line(anew.getOrDefault(line.id, line.id), line.key, line.number, line.label))
                .toList();
        List<Field> ownFields = fields.stream()
                .map(field -> field.copy(field.line().map(line -> anew.getOrDefault(line, line))))
                .toList();
        return new Part(Id.fresh(), key, kind, label, title, prose, shape, ownLines, ownFields);
    }
}
