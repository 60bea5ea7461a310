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
import vn.mangnon.reporting.Template.Field;
import vn.mangnon.reporting.Template.Part;
import vn.mangnon.reporting.Template.PartKind;
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
        List<Part> parts = new ArrayList<>();
        for (Outline.Heading heading : outline.headings()) {
            boolean leaf =
                    outline.headings().stream().noneMatch(other -> other.label().startsWith(heading.label() + "."));
            parts.add(new Part(
                    Id.fresh(),
                    leaf ? PartKind.NARRATIVE : PartKind.HEADING,
                    heading.label(),
                    heading.title(),
                    List.of()));
            tables(outline, heading.label(), names).forEach(parts::add);
        }
        tables(outline, "", names).forEach(parts::add);
        return new Template(Id.fresh(), plan.issuer(), plan.id(), outline.title(), false, parts, 1);
    }

    private List<Part> tables(Outline outline, String after, IndicatorNames names) {
        return outline.tables().stream()
                .filter(table -> after.equals(Optional.ofNullable(table.after()).orElse("")))
                .map(table -> new Part(
                        Id.fresh(),
                        PartKind.TABLE,
                        after,
                        Optional.ofNullable(table.caption()).orElse(""),
                        table.columns().stream()
                                .filter(column -> column.kind() == Outline.Column.Kind.FIGURE)
                                .map(column -> field(column, names))
                                .toList()))
                .toList();
    }

    private Field field(Outline.Column column, IndicatorNames names) {
        Optional<IndicatorNames.Proposal> proposal = names.propose(String.join(" ", column.path()), column.name());
        return new Field(
                Id.fresh(),
                column.path(),
                column.name(),
                proposal.map(IndicatorNames.Proposal::indicator),
                proposal.flatMap(IndicatorNames.Proposal::source),
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
