package vn.mangnon.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Measures.Change;
import vn.mangnon.measures.Measures.Covering;
import vn.mangnon.measures.Place;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.shared.Scope;

/** The figures of a report: from the records while it is open, as handed in from then on. */
@Component
class ReportFigures {
    private final Measures measures;
    private final HandedIn handedIn;
    private final Consolidation consolidation;
    private final Entries entries;
    private final TableUnits tableUnits;
    private final Indicators indicators;

    ReportFigures(
            Measures measures,
            HandedIn handedIn,
            Consolidation consolidation,
            Entries entries,
            TableUnits tableUnits,
            Indicators indicators) {
        this.indicators = indicators;
        this.measures = measures;
        this.handedIn = handedIn;
        this.consolidation = consolidation;
        this.entries = entries;
        this.tableUnits = tableUnits;
    }

    Figures of(Scope scope, Report report, Template template) {
        return report.state().open()
                ? of(scope, report, template, consolidation.below(scope, report))
                : handedIn.of(report);
    }

    /** @param below what it brings together, as {@link Consolidation#below} says */
    Figures of(Scope scope, Report report, Template template, Consolidation.Below below) {
        return report.state().open() ? asked(scope, report, template, below, Known.NOW) : handedIn.of(report);
    }

    /** The cells as the ledger stands, or stood; of a consolidated report those of the accepted reports together. */
    Figures asked(Scope scope, Report report, Template template, Known known) {
        return asked(scope, report, template, consolidation.below(scope, report), known);
    }

    private Figures asked(Scope scope, Report report, Template template, Consolidation.Below below, Known known) {
        Map<Spot, Figure> cells = new HashMap<>();
        List<UnitRow> units = new ArrayList<>();
        if (template.fields().stream().anyMatch(Field::typed)) {
            entries.of(report).forEach((spot, text) -> cells.put(spot, TypedCells.figure(text)));
        }
        if (report.consolidates()) {
            together(scope, report, template, below, known, units, cells);
        } else {
            units.addAll(anyUnits(template) ? tableUnits.below(report.place(), report.period()) : List.of());
            List<Asked> asked = asking(report, template, units);
            put(asked, measures.answer(scope, questions(asked), known), cells);
        }
        addUp(template, units, cells);
        return new Calculation(template).fill(new Figures(units, cells));
    }

    /** The total row of what was typed in for each unit. */
    private static void addUp(Template template, List<UnitRow> units, Map<Spot, Figure> cells) {
        for (Part table : template.tables()) {
            for (Field field : table.is(Shape.UNITS) ? table.fields() : List.<Field>of()) {
                if (field.holds() instanceof Holds.Typed typed && typed.addsUp()) {
                    cells.put(
                            Spot.of(field),
                            sum(units.stream()
                                    .map(unit -> cells.getOrDefault(Spot.of(field, unit), Figure.NONE))
                                    .toList()));
                }
            }
        }
    }

    private void together(
            Scope scope,
            Report report,
            Template template,
            Consolidation.Below made,
            Known known,
            List<UnitRow> units,
            Map<Spot, Figure> cells) {
        List<Asked> asked = asking(report, template, List.of());
        List<Covering> coverings = consolidation.coverings(report, made, known);
        put(asked, measures.answerTogether(scope, questions(asked), coverings), cells);
        if (template.fields().stream().noneMatch(Field::typed) && !anyUnits(template)) {
            return;
        }
        HandedIn.Below below = handedIn.below(scope, template, made.accepted());
        below.typed().forEach((field, typed) -> cells.put(new Spot(field, Optional.empty()), sum(typed)));
        cells.putAll(below.cells());
        units.addAll(below.units());
        if (anyUnits(template) && report.place().how() == Place.How.AREA) {
            UnitRow own = tableUnits.own(report.place());
            units.add(own);
            List<Asked> ours = inRow(report, template, own);
            put(ours, measures.answer(scope, questions(ours), known), cells);
        }
    }

    private static Figure sum(List<Figure> typed) {
        return typed.stream()
                .flatMap(figure -> figure.value().stream())
                .reduce(BigDecimal::add)
                .map(total -> Figure.typed(total, total.toPlainString()))
                .orElse(Figure.NONE);
    }

    /** A question and the cell its answer stands in. */
    record Asked(Spot spot, Question question) {}

    private static List<Asked> asking(Report report, Template template, List<UnitRow> units) {
        List<Asked> asked = new ArrayList<>();
        for (Field field : asking(template)) {
            report.question(field, report.place())
                    .ifPresent(question -> asked.add(new Asked(Spot.of(field), question)));
        }
        units.forEach(unit -> asked.addAll(inRow(report, template, unit)));
        return asked;
    }

    private static List<Asked> inRow(Report report, Template template, UnitRow unit) {
        return template.tables().stream()
                .filter(table -> table.is(Shape.UNITS))
                .flatMap(table -> table.fields().stream())
                .flatMap(field -> report.question(field, unit.place()).stream()
                        .map(question -> new Asked(Spot.of(field, unit), question)))
                .toList();
    }

    private static List<Question> questions(List<Asked> asked) {
        return asked.stream().map(Asked::question).toList();
    }

    private void put(List<Asked> asked, List<Answer> answers, Map<Spot, Figure> cells) {
        boolean rates = answers.stream().anyMatch(answer -> answer.of().isPresent());
        Map<String, Indicator> catalogue = rates ? indicators.all() : Map.of();
        for (int i = 0; i < asked.size(); i++) {
            Answer answer = answers.get(i);
            Indicator indicator = catalogue.get(asked.get(i).question.indicator());
            Optional<BigDecimal> shown =
                    indicator == null ? Optional.of(BigDecimal.valueOf(answer.quantity())) : answer.value(indicator);
            cells.put(asked.get(i).spot, Figure.of(answer, shown));
        }
    }

    private static boolean anyUnits(Template template) {
        return template.tables().stream().anyMatch(table -> table.is(Shape.UNITS));
    }

    /** What the records would answer otherwise now than when it was handed in or issued, field by field. */
    List<FieldChange> since(Scope scope, Report report, Template template, Known known) {
        List<Field> asking = asking(template);
        List<Covering> coverings = report.consolidates()
                ? consolidation.coverings(report, consolidation.below(scope, report), known)
                : List.of(new Covering(report.place(), known));
        return measures.since(scope, report.questions(asking), coverings).stream()
                .map(change -> new FieldChange(asking.get(change.question()), change))
                .toList();
    }

    /** A change since, and the field it would show in. */
    record FieldChange(Field field, Change change) {}

    static List<Field> asking(Template template) {
        return template.fields().stream()
                .filter(field -> field.indicator().isPresent())
                .toList();
    }
}
