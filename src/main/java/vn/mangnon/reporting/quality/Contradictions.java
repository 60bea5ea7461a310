package vn.mangnon.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mangnon.reporting.Addresses;
import vn.mangnon.reporting.CrossCheck;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figure;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Line;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.formulas.Comparison;
import vn.mangnon.reporting.formulas.Formula;
import vn.mangnon.reporting.formulas.Formula.Name;
import vn.mangnon.reporting.formulas.Formula.Range;
import vn.mangnon.reporting.formulas.Reckoned.Value;
import vn.mangnon.reporting.formulas.Reckoner;
import vn.mangnon.reporting.formulas.Unreadable;
import vn.mangnon.shared.Id;

/**
 * The comparisons of a form, and where figures break them. A column of a table of lines is compared line by line, one of a
 * table of units unit by unit and in its total.
 */
public final class Contradictions {
    private final Addresses addresses;
    private final List<CrossCheck> checks;

    public Contradictions(Template template) {
        addresses = new Addresses(template);
        checks = template.checks();
    }

    /** A row in which the cells of a comparison stand together. */
    private record Row(Optional<Id<Line>> line, Optional<UnitRow> unit) {}

    /** Why a comparison cannot be understood: the key of a sentence and what fills it. */
    public record Problem(String key, List<Object> arguments) {}

    /** What is wrong with a comparison in this form. */
    public Optional<Problem> problem(String comparison) {
        try {
            Comparison read = Comparison.parse(comparison);
            List<Formula> names = read.names().toList();
            if (names.isEmpty()) {
                return Optional.of(new Problem("reporting.formula.no-comparison", List.of()));
            }
            Optional<Formula> unknown = names.stream()
                    .filter(named -> addresses.cells(named).isEmpty())
                    .findFirst();
            return unknown.map(Contradictions::unknown)
                    .or(() -> rowwise(read).size() > 1
                            ? Optional.of(new Problem("reporting.check.tables", List.of()))
                            : Optional.empty());
        } catch (Unreadable unreadable) {
            return Optional.of(new Problem(unreadable.key(), unreadable.arguments()));
        }
    }

    private static Problem unknown(Formula named) {
        Name name = named instanceof Range(Name from, Name to) ? from : (Name) named;
        return new Problem("reporting.formula.no-cell", List.of(name.position(), name.text()));
    }

    /** The tables whose rows are compared one by one: a comparison has one at most. */
    private Set<Part> rowwise(Comparison comparison) {
        return comparison
                .singles()
                .map(addresses::cells)
                .filter(cells -> !cells.isEmpty())
                .filter(cells -> cells.size() > 1 || part(cells.getFirst()).is(Shape.UNITS))
                .map(cells -> part(cells.getFirst()))
                .collect(Collectors.toSet());
    }

    private Part part(Field field) {
        return addresses.part(field).orElseThrow();
    }

    List<Doubt> in(Figures figures) {
        List<Doubt> broken = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            Comparison comparison = Comparison.parse(checks.get(i).comparison());
            for (Row row : rows(comparison, figures)) {
                compare(i, comparison, row, figures).ifPresent(broken::add);
            }
        }
        return broken;
    }

    private List<Row> rows(Comparison comparison, Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (Part table : rowwise(comparison)) {
            if (table.is(Shape.GRID)) {
                table.lines().forEach(line -> rows.add(new Row(Optional.of(line.id()), Optional.empty())));
            } else {
                figures.units().forEach(unit -> rows.add(new Row(Optional.empty(), Optional.of(unit))));
            }
        }
        if (rows.isEmpty() || rows.getFirst().unit.isPresent()) {
            rows.add(new Row(Optional.empty(), Optional.empty()));
        }
        return rows;
    }

    private Optional<Doubt> compare(int check, Comparison comparison, Row row, Figures figures) {
        Set<Name> singles = comparison.singles().collect(Collectors.toSet());
        Function<Formula, List<Spot>> spots = named -> addresses.cells(named).stream()
                .filter(cell -> !singles.contains(named) || inRow(cell, row))
                .map(cell -> new Spot(cell.id(), unit(cell, row)))
                .toList();
        Reckoner reckoner = new Reckoner(named -> spots.apply(named).stream()
                .map(spot -> figures.cells().getOrDefault(spot, Figure.NONE).number())
                .toList());
        if (reckoner.of(comparison.left()) instanceof Value(BigDecimal left)
                && reckoner.of(comparison.right()) instanceof Value(BigDecimal right)
                && !comparison.holds(left, right)) {
            return comparison
                    .names()
                    .flatMap(named -> spots.apply(named).stream())
                    .findFirst()
                    .map(spot -> Doubt.contradiction(check, checks.get(check), spot, left, right));
        }
        return Optional.empty();
    }

    private static boolean inRow(Field cell, Row row) {
        return row.line.isEmpty() || cell.line().isEmpty() || cell.line().equals(row.line);
    }

    private Optional<UUID> unit(Field cell, Row row) {
        return row.unit
                .filter(unit -> part(cell).is(Shape.UNITS))
                .map(unit -> unit.place().id());
    }
}
