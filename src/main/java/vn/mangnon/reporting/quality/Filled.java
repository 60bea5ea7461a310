package vn.mangnon.reporting.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figure;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.TypedCells;
import vn.mangnon.shared.Id;

/** How many cells and parts of a report a person fills in, and how many were. */
public record Filled(int cells, int filled) {
    public static Filled of(Report report, Template template, Figures figures, Map<Id<Part>, String> texts) {
        List<Boolean> asked = new ArrayList<>();
        template.narratives()
                .forEach(part -> asked.add(!texts.getOrDefault(part.id(), "").isBlank()));
        for (Part table : template.tables()) {
            for (Field field : table.fields()) {
                if (!TypedCells.typedIn(report, table, field)) {
                    continue;
                } else if (table.is(Shape.UNITS)) {
                    figures.units().forEach(unit -> asked.add(filled(figures.of(field, unit))));
                } else {
                    asked.add(filled(figures.of(field)));
                }
            }
        }
        return new Filled(asked.size(), (int) asked.stream().filter(one -> one).count());
    }

    private static boolean filled(Figure figure) {
        return figure.value().isPresent() || !figure.words().isEmpty();
    }
}
