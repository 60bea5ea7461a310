package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.narratives.WordDiff;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Vietnam;

/** The times a report was handed in, each to be read and cited as it was, and what changed from one to the next. */
@Component
public class Turns {
    private final Reports reports;
    private final HandedIn handedIn;
    private final Templates templates;

    Turns(Reports reports, HandedIn handedIn, Templates templates) {
        this.reports = reports;
        this.handedIn = handedIn;
        this.templates = templates;
    }

    /** A cell that says something else; {@code where} is its line or unit, if it has one. */
    public record CellChange(String where, String column, String before, String after) {}

    /** A part with other words. */
    public record ProseChange(Part part, WordDiff diff) {}

    /** All that is different. */
    public record Changes(List<CellChange> cells, List<ProseChange> prose) {
        public static final Changes NONE = new Changes(List.of(), List.of());

        public Changes {
            cells = List.copyOf(cells);
            prose = List.copyOf(prose);
        }

        public boolean none() {
            return cells.isEmpty() && prose.isEmpty();
        }
    }

    /** A report as it was handed in some turn. */
    Map<Id<Part>, String> texts(Report report, int turn) {
        return reports.told(report.at(turn));
    }

    Figures figures(Report report, int turn) {
        return handedIn.of(report.at(turn));
    }

    /** What a hand-in says otherwise than the one before it, which may have been made by an earlier edition of the form. */
    Changes since(Report report, Template template, int turn) {
        if (turn < 2) {
            return Changes.NONE;
        }
        Carried carried = new Carried(templates.of(report, turn - 1), template);
        return new Changes(
                cells(template, carried.figures(figures(report, turn - 1)), figures(report, turn)),
                prose(template, carried.texts(texts(report, turn - 1)), texts(report, turn)));
    }

    private static List<ProseChange> prose(
            Template template, Map<Id<Part>, String> before, Map<Id<Part>, String> after) {
        return template.narratives().stream()
                .map(part -> new ProseChange(
                        part, WordDiff.of(before.getOrDefault(part.id(), ""), after.getOrDefault(part.id(), ""))))
                .filter(change -> !change.diff.same())
                .toList();
    }

    private static List<CellChange> cells(Template template, Figures before, Figures after) {
        List<CellChange> changes = new ArrayList<>();
        for (Part table : template.tables()) {
            for (Field field : table.fields()) {
                add(changes, line(table, field), field, before.of(field), after.of(field));
                after.units().forEach(unit -> {
                    if (after.cells().containsKey(Spot.of(field, unit))) {
                        add(changes, unit.name(), field, before.of(field, unit), after.of(field, unit));
                    }
                });
            }
        }
        return changes;
    }

    private static void add(List<CellChange> changes, String where, Field field, Figure before, Figure after) {
        String then = printed(before);
        String now = printed(after);
        if (!then.equals(now)) {
            List<String> heads = new ArrayList<>(field.path());
            heads.add(field.title());
            changes.add(new CellChange(where, String.join(" · ", heads), then, now));
        }
    }

    private static String line(Part table, Field field) {
        return table.lines().stream()
                .filter(line -> field.line().filter(line.id()::equals).isPresent())
                .map(Part.Line::label)
                .findFirst()
                .orElse("");
    }

    private static String printed(Figure figure) {
        return figure.value().map(Turns::number).orElseGet(() -> figure.words().isEmpty() ? "–" : figure.words());
    }

    private static String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(Vietnam.LOCALE).format(value);
    }
}
