package vn.mangnon.reporting.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.measures.IndicatorNames;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Keys;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Window;
import vn.mangnon.reporting.templates.TableText.Head;
import vn.mangnon.reporting.templates.TableText.Row;
import vn.mangnon.shared.Id;

/** A table made anew from its columns and rows; what was there before keeps its keys and cells. */
final class LayOutTable {
    private final Part before;
    private final IndicatorNames names;
    private final Keys keys = new Keys();

    LayOutTable(Part before, IndicatorNames names) {
        this.before = before;
        this.names = names;
    }

    Part of(String label, String title, Shape shape, List<Head> heads, List<Row> rows) {
        before.fields().forEach(field -> keys.taken(field.key()));
        before.lines().forEach(line -> keys.taken(line.key()));
        List<Field> columns = columns(heads);
        List<Line> lines = shape == Shape.GRID ? lines(rows) : List.of();
        List<Field> fields = shape == Shape.GRID ? cells(columns, lines) : columns;
        return new Part(
                before.id(),
                before.key(),
                before.kind(),
                label,
                title,
                before.prose(),
                Optional.of(shape),
                lines,
                fields);
    }

    private List<Field> columns(List<Head> heads) {
        List<Optional<Field>> old = TableText.goesOn(
                heads,
                before.columns(),
                (head, field) ->
                        head.title().equals(field.title()) && head.path().equals(field.path()));
        List<Field> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(column(heads.get(i), old.get(i)));
        }
        return columns;
    }

    private Field column(Head head, Optional<Field> old) {
        String key = old.map(Field::key).orElseGet(() -> keys.of(head.title(), "c"));
        Holds holds = old.map(Field::holds).orElseGet(() -> proposed(head));
        String note = old.map(Field::note).orElse("");
        return new Field(
                old.filter(field -> field.line().isEmpty()).map(Field::id).orElse(Id.fresh()),
                key,
                head.path(),
                head.title(),
                Optional.empty(),
                holds,
                note);
    }

    private Holds proposed(Head head) {
        return names.propose(String.join(" ", head.path()), head.title())
                .<Holds>map(found -> new Holds.Counted(found.indicator(), found.source(), 0, Window.PERIOD))
                .orElse(new Holds.Open());
    }

    private List<Line> lines(List<Row> rows) {
        List<Optional<Line>> old = TableText.goesOn(
                rows, before.lines(), (row, line) -> row.label().equals(line.label()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String key = old.get(i).map(Line::key).orElseGet(() -> keys.of(row.label(), "d"));
            lines.add(new Line(old.get(i).map(Line::id).orElse(Id.fresh()), key, row.number(), row.label()));
        }
        return lines;
    }

    private List<Field> cells(List<Field> columns, List<Line> lines) {
        Map<String, Field> known = new HashMap<>();
        before.fields().forEach(field -> field.line().ifPresent(line -> known.put(line + " " + field.key(), field)));
        List<Field> cells = new ArrayList<>();
        for (Line line : lines) {
            for (Field column : columns) {
                Field old = known.get(line.id() + " " + column.key());
                cells.add(
                        old == null
                                ? blank(column).in(line)
                                : new Field(
                                        old.id(),
                                        old.key(),
                                        column.path(),
                                        column.title(),
                                        old.line(),
                                        old.holds(),
                                        old.note()));
            }
        }
        return cells;
    }

    /** In a grid a new cell counts nothing until somebody says what. */
    private Field blank(Field column) {
        return before.is(Shape.GRID) ? column.holding(new Holds.Open()).noted("") : column;
    }
}
