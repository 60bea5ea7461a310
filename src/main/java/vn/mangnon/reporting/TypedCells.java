package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Holds.Typed;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.formulas.Formula;
import vn.mangnon.web.Form;

/** The cells of a report that are typed in: their names in the form, and what may stand in them. */
@Component
public class TypedCells {
    private static final int LONGEST = 500;

    private final TableUnits tableUnits;

    TypedCells(TableUnits tableUnits) {
        this.tableUnits = tableUnits;
    }

    /** What the form calls a cell. */
    public static String name(Field field) {
        return name(Spot.of(field));
    }

    public static String name(Field field, UnitRow unit) {
        return name(Spot.of(field, unit));
    }

    static String name(Spot spot) {
        return "cell." + spot.field() + spot.unit().map(unit -> "." + unit).orElse("");
    }

    /** Whether whoever writes a report types into a cell: what comes from below is not typed again. */
    public static boolean typedIn(Report report, Part table, Field field) {
        return field.holds() instanceof Typed typed
                && !(report.consolidates() && (typed.addsUp() || table.is(Shape.UNITS)));
    }

    /** Everything typed, by cell; what may not stand there is rejected beside its cell. */
    Map<Spot, String> read(Form form, Opened opened, boolean handingIn) {
        Report report = opened.report();
        Template template = opened.template();
        Map<Spot, String> typed = new HashMap<>();
        for (Part table : template.tables()) {
            List<Field> fields = table.fields().stream()
                    .filter(field -> typedIn(report, table, field))
                    .toList();
            List<Optional<UnitRow>> rows = fields.isEmpty() || !table.is(Shape.UNITS)
                    ? List.of(Optional.empty())
                    : tableUnits.below(report.place(), report.period()).stream()
                            .map(Optional::of)
                            .toList();
            for (Field field : fields) {
                rows.forEach(row -> {
                    Spot spot = row.map(unit -> Spot.of(field, unit)).orElse(Spot.of(field));
                    typed.put(spot, read(form, name(spot), (Typed) field.holds(), handingIn));
                });
            }
        }
        if (handingIn && !form.invalid()) {
            compare(form, template, typed);
        }
        return typed;
    }

    private static String read(Form form, String name, Typed holds, boolean handingIn) {
        if (handingIn && holds.required() && form.value(name).isEmpty()) {
            form.reject(name, "web.form.required");
        }
        if (!holds.number()) {
            return form.text(name, LONGEST);
        }
        Optional<BigDecimal> number = form.decimal(name);
        number.ifPresent(value -> {
            holds.least()
                    .filter(least -> value.compareTo(least) < 0)
                    .ifPresent(least -> form.reject(name, "reporting.cell.least", least));
            holds.most()
                    .filter(most -> value.compareTo(most) > 0)
                    .ifPresent(most -> form.reject(name, "reporting.cell.most", most));
        });
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** "Of these, boys" may not be more than the children: looked at when the report is handed in. */
    private static void compare(Form form, Template template, Map<Spot, String> typed) {
        Addresses addresses = new Addresses(template);
        for (Field field : template.fields()) {
            if (!(field.holds() instanceof Typed holds) || holds.atMost().isEmpty()) {
                continue;
            }
            addresses.cells(field, new Formula.Name(holds.atMost(), 1)).stream()
                    .limit(1)
                    .forEach(other -> typed.forEach((spot, text) -> {
                        Optional<BigDecimal> limit = figure(typed.getOrDefault(new Spot(other.id(), spot.unit()), ""))
                                .value();
                        if (spot.field().equals(field.id())
                                && exceeds(figure(text).value(), limit)) {
                            form.reject(name(spot), "reporting.cell.at-most", other.title(), limit.orElseThrow());
                        }
                    }));
        }
    }

    private static boolean exceeds(Optional<BigDecimal> value, Optional<BigDecimal> limit) {
        return value.isPresent() && limit.isPresent() && value.orElseThrow().compareTo(limit.orElseThrow()) > 0;
    }

    /** What a cell comes to by what is kept of it. */
    static Figure figure(String kept) {
        return kept.matches("\\d{1,18}(\\.\\d{1,6})?") ? Figure.typed(new BigDecimal(kept), kept) : Figure.words(kept);
    }

    /** As Vietnamese write it. */
    static String shown(String kept) {
        return figure(kept).value().map(value -> kept.replace('.', ',')).orElse(kept);
    }
}
