package vn.mangnon.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.mangnon.measures.Indicators;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures;
import vn.mangnon.measures.Measures.Contribution;
import vn.mangnon.measures.Question;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.pages.FigurePage;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Html;
import vn.mangnon.web.RecordLabels;

/** The records behind one figure of a report: as they are while it is open, as they were once it was handed in. */
@Controller
@Allow
class FigureController {
    private final ReportDesk desk;
    private final Measures measures;
    private final Submissions submissions;
    private final Consolidation consolidation;
    private final Indicators indicators;
    private final RecordLabels labels;

    FigureController(
            ReportDesk desk,
            Measures measures,
            Submissions submissions,
            Consolidation consolidation,
            Indicators indicators,
            RecordLabels labels) {
        this.desk = desk;
        this.measures = measures;
        this.submissions = submissions;
        this.consolidation = consolidation;
        this.indicators = indicators;
        this.labels = labels;
    }

    @GetMapping("/reports/{id}/figures/{field}")
    View show(@PathVariable Id<Report> id, @PathVariable("field") Id<Field> fieldId, Scope scope) {
        Opened opened = desk.open(scope, id);
        Field field = opened.template().fields().stream()
                .filter(one -> one.id().equals(fieldId))
                .findFirst()
                .orElseThrow(NotFound::new);
        Question question =
                opened.report().question(field, opened.report().place()).orElseThrow(NotFound::new);
        List<Contribution> behind = behind(scope, opened.report(), question);
        Map<Ref, Label> names =
                labels.of(scope, behind.stream().map(Contribution::record).toList());
        return Html.of(new FigurePage(
                opened.report(), field, indicators.all().get(question.indicator()), behind, names, opened.body()));
    }

    private List<Contribution> behind(Scope scope, Report report, Question question) {
        Known known = report.state().open()
                ? Known.NOW
                : submissions.of(report).getLast().known();
        return report.consolidates()
                ? measures.behindTogether(scope, question, consolidation.coverings(scope, report, known))
                : measures.behind(scope, question, known);
    }
}
