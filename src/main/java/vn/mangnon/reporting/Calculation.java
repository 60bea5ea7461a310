package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Holds.Reckoned;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.formulas.Formula;
import vn.mangnon.reporting.formulas.Formula.Name;
import vn.mangnon.reporting.formulas.Order;
import vn.mangnon.reporting.formulas.Reckoner;
import vn.mangnon.reporting.formulas.Unreadable;
import vn.mangnon.shared.Id;

/** The formulas of a form, read once, in the order in which they are reckoned. */
public final class Calculation {
    private final Addresses addresses;
    private final Map<Id<Field>, Field> fields;
    private final Map<Id<Field>, Formula> formulas = new LinkedHashMap<>();
    private final List<Wrong> wrongs = new ArrayList<>();
    private List<Id<Field>> order = List.of();

    /** What is wrong with a cell's formula: the key of a sentence and what fills it. */
    public record Wrong(Field field, String key, List<Object> arguments) {}

    public Calculation(Template template) {
        addresses = new Addresses(template);
        fields = template.fields().stream().collect(Collectors.toMap(Field::id, Function.identity()));
        template.fields().forEach(this::read);
        if (wrongs.isEmpty()) {
            arrange();
        }
    }

    /** What hinders reckoning; a form with any is not saved. */
    public List<Wrong> wrongs() {
        return List.copyOf(wrongs);
    }

    /** The given figures and those reckoned from them. */
    Figures fill(Figures given) {
        Map<Spot, Figure> cells = new HashMap<>(given.cells());
        for (Id<Field> id : order) {
            Field field = require(id);
            cells.put(Spot.of(field), reckon(field, Optional.empty(), cells));
            if (addresses.part(field).filter(part -> part.is(Shape.UNITS)).isPresent()) {
                given.units().forEach(unit -> cells.put(Spot.of(field, unit), reckon(field, Optional.of(unit), cells)));
            }
        }
        return new Figures(given.units(), cells);
    }

    private Figure reckon(Field field, Optional<UnitRow> unit, Map<Spot, Figure> cells) {
        Reckoner reckoner = new Reckoner(named -> addresses.cells(field, named).stream()
                .map(cell ->
                        cells.getOrDefault(spot(field, cell, unit), Figure.NONE).number())
                .toList());
        Formula formula = formulas.get(field.id());
        return formula == null ? Figure.NONE : Figure.of(reckoner.of(formula));
    }

    /** In a unit's row the cells of the same table are those of that row. */
    private Spot spot(Field in, Field cell, Optional<UnitRow> unit) {
        boolean sameTable = addresses.part(in).equals(addresses.part(cell));
        return unit.filter(row -> sameTable).map(row -> Spot.of(cell, row)).orElse(Spot.of(cell));
    }

    private void read(Field field) {
        if (!(field.holds() instanceof Reckoned(String text))) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            formulas.put(field.id(), formula);
            formula.names().forEach(named -> known(field, named));
            formula.singles().forEach(name -> single(field, name));
        } catch (Unreadable unreadable) {
            wrongs.add(new Wrong(field, unreadable.key(), unreadable.arguments()));
        }
    }

    private void known(Field field, Formula named) {
        if (addresses.cells(field, named).isEmpty()) {
            Name name = named instanceof Formula.Range(Name from, Name to) ? from : (Name) named;
            wrongs.add(new Wrong(field, "reporting.formula.no-cell", List.of(name.position(), words(named))));
        }
    }

    private void single(Field field, Name name) {
        if (addresses.cells(field, name).size() > 1) {
            wrongs.add(new Wrong(field, "reporting.formula.many", List.of(name.position(), name.text())));
        }
    }

    private static String words(Formula named) {
        return named instanceof Formula.Range(Name from, Name to)
                ? from.text() + ":" + to.text()
                : ((Name) named).text();
    }

    private void arrange() {
        Map<Id<Field>, List<Id<Field>>> needs = new LinkedHashMap<>();
        formulas.forEach((id, formula) -> needs.put(
                id,
                formula.names()
                        .flatMap(named -> addresses.cells(require(id), named).stream())
                        .map(Field::id)
                        .toList()));
        try {
            order = Order.of(needs);
        } catch (Order.Circle circle) {
            List<Field> way =
                    circle.cells().stream().map(id -> require((Id<?>) id)).toList();
            String names = way.stream().map(addresses::of).collect(Collectors.joining(" → "));
            wrongs.add(new Wrong(
                    way.getFirst(), "reporting.formula.circle", List.of(names + " → " + addresses.of(way.getFirst()))));
        }
    }

    private Field require(Id<?> id) {
        return Optional.ofNullable(fields.get(id)).orElseThrow();
    }
}
