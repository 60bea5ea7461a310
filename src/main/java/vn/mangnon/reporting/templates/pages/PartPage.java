package vn.mangnon.reporting.templates.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.measures.Axis;
import vn.mangnon.measures.Indicator;
import vn.mangnon.reporting.Addresses;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.TableHead;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Window;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * A part of a draft; of a table its cells, one of them open for writing.
 *
 * @param form of the part
 * @param cellForm of the open cell
 */
public record PartPage(
        Template template,
        Part part,
        Optional<Field> cell,
        Form form,
        Form cellForm,
        Map<String, Indicator> indicators,
        Collection<Axis> axes)
        implements Page {
    public String at() {
        return "/templates/" + template.id() + "/parts/" + part.key();
    }

    public List<List<Cell>> head(Ui ui) {
        return part.is(Shape.ROW)
                ? TableHead.of(part.fields())
                : TableHead.with(
                        List.of(ui.t(part.is(Shape.GRID) ? "reporting.line" : "reporting.body")), part.columns());
    }

    public String address(Field field) {
        return new Addresses(template).of(field);
    }

    /** What a cell holds, in a few words. */
    public String says(Ui ui, Field field) {
        return switch (field.holds()) {
            case Holds.Open open -> ui.t("reporting.designer.kind.OPEN");
            case Holds.Fixed fixed -> fixed.words();
            case Holds.Reckoned reckoned -> "= " + reckoned.formula();
            case Holds.Typed typed ->
                ui.t(typed.number() ? "reporting.designer.kind.NUMBER" : "reporting.designer.kind.TEXT");
            case Holds.Counted counted -> counted(ui, counted);
        };
    }

    private String counted(Ui ui, Holds.Counted counted) {
        Indicator indicator = indicators.get(counted.indicator());
        StringBuilder words =
                new StringBuilder(indicator == null ? counted.indicator() : indicator.name(ui.language()));
        parts(ui).entrySet().stream()
                .filter(part -> counted.cell() != 0 && part.getKey().equals(String.valueOf(counted.cell())))
                .forEach(part -> words.append(" · ").append(part.getValue()));
        counted.source().ifPresent(source -> words.append(" · ").append(ui.t(source)));
        if (counted.window() != Window.PERIOD) {
            words.append(" · ").append(ui.t(counted.window()));
        }
        return words.toString();
    }

    /** The parts of figures that may be asked for, by the ledger's number. */
    public Map<String, String> parts(Ui ui) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("0", ui.t("reporting.designer.whole"));
        axes.forEach(axis -> axis.values()
                .forEach(value -> parts.put(
                        String.valueOf(value.cell()), axis.name(ui.language()) + ": " + value.name(ui.language()))));
        return parts;
    }

    public Map<String, String> options(Ui ui, String prefix, Enum<?>... constants) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            options.put(constant.name(), ui.t(prefix + constant.name()));
        }
        return options;
    }
}
