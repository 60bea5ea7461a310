package vn.mangnon.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.excel.ListFile;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.pages.FigurePage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Html;
import vn.mangnon.web.Language;
import vn.mangnon.web.Messages;
import vn.mangnon.web.RecordLabels;

/** The records behind one figure of a report: as they are while it is open, as they were once it was handed in. */
@Controller
@Allow
class FigureController {
    private final ReportDesk desk;
    private final Measures measures;
    private final Submissions submissions;
    private final ReportFigures figures;
    private final Consolidation consolidation;
    private final Indicators indicators;
    private final RecordLabels labels;
    private final Messages messages;

    FigureController(
            ReportDesk desk,
            Measures measures,
            Submissions submissions,
            ReportFigures figures,
            Consolidation consolidation,
            Indicators indicators,
            RecordLabels labels,
            Messages messages) {
        this.desk = desk;
        this.measures = measures;
        this.submissions = submissions;
        this.figures = figures;
        this.consolidation = consolidation;
        this.indicators = indicators;
        this.labels = labels;
        this.messages = messages;
    }

    /** A figure of a report and the records behind it. */
    private record Behind(Opened opened, Field field, Question question, List<Contribution> records) {}

    @GetMapping("/reports/{id}/figures/{field}")
    View show(
            @PathVariable Id<Report> id,
            @PathVariable("field") Id<Field> field,
            @RequestParam Optional<UUID> unit,
            Scope scope) {
        Behind found = find(scope, id, field, unit);
        Map<Ref, Label> names = labels.of(
                scope, found.records.stream().map(Contribution::record).toList());
        return Html.of(new FigurePage(
                found.opened.report(),
                found.field,
                named(found),
                indicators.all().get(found.question.indicator()),
                found.records,
                names,
                found.opened.body()));
    }

    private static String named(Behind found) {
        return found.opened.template().tables().stream()
                .filter(table -> table.fields().contains(found.field))
                .map(table -> table.named(found.field))
                .findFirst()
                .orElse(found.field.title());
    }

    @GetMapping("/reports/{id}/figures/{field}/records.xlsx")
    View excel(
            @PathVariable Id<Report> id,
            @PathVariable("field") Id<Field> field,
            @RequestParam Optional<UUID> unit,
            Scope scope) {
        return file(ListFile.XLSX, scope, find(scope, id, field, unit).records);
    }

    @GetMapping("/reports/{id}/figures/{field}/records.csv")
    View csv(
            @PathVariable Id<Report> id,
            @PathVariable("field") Id<Field> field,
            @RequestParam Optional<UUID> unit,
            Scope scope) {
        return file(ListFile.CSV, scope, find(scope, id, field, unit).records);
    }

    private View file(ListFile kind, Scope scope, List<Contribution> behind) {
        Map<Ref, Label> names =
                labels.of(scope, behind.stream().map(Contribution::record).toList());
        List<String> headings = Stream.of(
                        "reporting.figure.record",
                        "reporting.figure.day",
                        "reporting.figure.quantity",
                        "reporting.extract.id")
                .map(key -> messages.say(Language.VI, key))
                .toList();
        return kind.save("so-lieu", rows -> {
            rows.row(headings);
            for (Contribution one : behind) {
                Label label = names.get(one.record());
                String name = label == null ? messages.say(Language.VI, "reporting.figure.unseen") : label.name();
                rows.row(List.of(
                        name, one.happenedOn(), one.quantity(), one.record().id()));
            }
        });
    }

    private Behind find(Scope scope, Id<Report> id, Id<Field> fieldId, Optional<UUID> unit) {
        Opened opened = desk.open(scope, id);
        Field field = opened.template().fields().stream()
                .filter(one -> one.id().equals(fieldId))
                .findFirst()
                .orElseThrow(NotFound::new);
        Report report = opened.report();
        Optional<UnitRow> row = unit.map(one -> row(scope, opened, one));
        Question question = report.question(field, row.map(UnitRow::place).orElse(report.place()))
                .orElseThrow(NotFound::new);
        return new Behind(
                opened,
                field,
                question,
                row.isPresent() ? measures.behind(scope, question, known(report)) : behind(scope, report, question));
    }

    private UnitRow row(Scope scope, Opened opened, UUID unit) {
        return figures.of(scope, opened.report(), opened.template()).units().stream()
                .filter(row -> row.place().id().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Known known(Report report) {
        return report.state().open()
                ? Known.NOW
                : submissions.of(report).getLast().known();
    }

    private List<Contribution> behind(Scope scope, Report report, Question question) {
        Known known = known(report);
        return report.consolidates()
                ? measures.behindTogether(
                        scope, question, consolidation.coverings(report, consolidation.below(scope, report), known))
                : measures.behind(scope, question, known);
    }
}
