package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Holds.Typed;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.web.Form;

/** The cells of a report that are typed in: their names in the form, and what may stand in them. */
public final class TypedCells {
    private static final int LONGEST = 500;

    private TypedCells() {}

    /** What the form calls a cell. */
    public static String name(Field field) {
        return "cell." + field.id();
    }

    public static String name(Field field, UnitRow unit) {
        return name(field) + "." + unit.place().id();
    }

    /** Everything typed, by cell; what may not stand there is rejected beside its cell. */
    static Map<Spot, String> read(Form form, Template template, List<UnitRow> units) {
        Map<Spot, String> typed = new HashMap<>();
        for (Part table : template.tables()) {
            for (Field field : table.fields()) {
                if (!(field.holds() instanceof Typed holds)) {
                    continue;
                }
                if (table.is(Shape.UNITS)) {
                    units.forEach(unit -> typed.put(Spot.of(field, unit), read(form, name(field, unit), holds)));
                } else {
                    typed.put(Spot.of(field), read(form, name(field), holds));
                }
            }
        }
        return typed;
    }

    private static String read(Form form, String name, Typed holds) {
        if (!holds.number()) {
            return form.text(name, LONGEST);
        }
        Optional<BigDecimal> number = form.decimal(name);
        number.filter(value -> holds.least()
                        .filter(least -> value.compareTo(least) < 0)
                        .isPresent())
                .ifPresent(value ->
                        form.reject(name, "reporting.cell.least", holds.least().orElseThrow()));
        number.filter(value ->
                        holds.most().filter(most -> value.compareTo(most) > 0).isPresent())
                .ifPresent(value ->
                        form.reject(name, "reporting.cell.most", holds.most().orElseThrow()));
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** What a cell comes to by what is kept of it. */
    static Figure figure(String kept) {
        return kept.matches("-?\\d{1,18}(\\.\\d{1,6})?")
                ? Figure.typed(new BigDecimal(kept), kept)
                : Figure.words(kept);
    }
}
