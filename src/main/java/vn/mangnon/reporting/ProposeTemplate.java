package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.IndicatorNames;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.SourceKind;
import vn.mangnon.measures.ValueKind;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.reader.reading.Outline;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.shared.Id;

/**
 * Proposes a form from the outline a plan has attached: each heading that has no heading below it is written to, each blank
 * table asks questions, and what each column asks is looked up by its words. A person confirms.
 */
@Component
class ProposeTemplate {
    private final Indicators indicators;

    ProposeTemplate(Indicators indicators) {
        this.indicators = indicators;
    }

    Template from(Plan plan, Outline outline) {
        IndicatorNames names = new IndicatorNames(indicators.all().values());
        Keys keys = new Keys();
        List<Part> parts = new ArrayList<>();
        for (Outline.Heading heading : outline.headings()) {
            String key = keys.of(heading.title(), "p");
            parts.add(
                    leaf(outline, heading)
                            ? Part.narrative(key, heading.label(), heading.title(), Prose.FREE)
                            : Part.heading(key, heading.label(), heading.title()));
            tables(outline, heading.label(), names, keys).forEach(parts::add);
        }
        tables(outline, "", names, keys).forEach(parts::add);
        return Template.fresh(Id.uuid(), Optional.of(plan.issuer()), Optional.of(plan.id()), outline.title())
                .with(parts);
    }

    private static boolean leaf(Outline outline, Outline.Heading heading) {
        return outline.headings().stream().noneMatch(other -> other.label().startsWith(heading.label() + "."));
    }

    private List<Part> tables(Outline outline, String after, IndicatorNames names, Keys keys) {
        List<Part> tables = new ArrayList<>();
        for (Outline.Table table : outline.tables()) {
            if (after.equals(Optional.ofNullable(table.after()).orElse(""))) {
                String caption = Optional.ofNullable(table.caption()).orElse("");
                tables.add(
                        Part.table(keys.of(caption, "b"), after, caption, Shape.ROW, List.of(), fields(table, names)));
            }
        }
        return tables;
    }

    private List<Field> fields(Outline.Table table, IndicatorNames names) {
        Keys keys = new Keys();
        return table.columns().stream()
                .filter(column -> column.kind() == Outline.Column.Kind.FIGURE)
                .map(column -> field(column, names, keys))
                .toList();
    }

    private Field field(Outline.Column column, IndicatorNames names, Keys keys) {
        Optional<IndicatorNames.Proposal> proposal = names.propose(String.join(" ", column.path()), column.name());
        return new Field(
                Id.fresh(),
                keys.of(column.name(), "c"),
                column.path(),
                column.name(),
                Optional.empty(),
                proposal.<Holds>map(found -> new Holds.Counted(found.indicator(), found.source(), 0, Window.PERIOD))
                        .orElse(new Holds.Open()),
                proposal.map(found -> note(found.indicator(), found.source())).orElse(""));
    }

    /** What a printed form usually leaves open; the key of a sentence that is shown beside the cell as ours. */
    private String note(String code, Optional<SourceKind> source) {
        if (code.equals("cost")) {
            return source.map(kind -> "reporting.note.cost." + kind.name()).orElse("reporting.note.cost");
        } else if (code.equals("gift.value")) {
            return "reporting.note.in-kind";
        }
        Indicator indicator = indicators.all().get(code);
        return indicator != null && indicator.valueKind() == ValueKind.CONTACTS ? "reporting.note.contacts" : "";
    }
}
