package vn.mangnon.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.Submissions.Remark;
import vn.mangnon.reporting.Submissions.Submission;
import vn.mangnon.reporting.pages.TurnPage;
import vn.mangnon.reporting.quality.Doubts;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;
import vn.mangnon.web.Allow;
import vn.mangnon.web.Html;

/** A report as it was handed in once, at an address that always shows the same. */
@Controller
@RequestMapping("/reports/{id}/turns/{turn}")
@Allow
class TurnController {
    private final ReportDesk desk;
    private final Submissions submissions;
    private final Turns turns;
    private final Templates templates;
    private final Doubts doubts;

    TurnController(ReportDesk desk, Submissions submissions, Turns turns, Templates templates, Doubts doubts) {
        this.templates = templates;
        this.desk = desk;
        this.submissions = submissions;
        this.turns = turns;
        this.doubts = doubts;
    }

    @GetMapping
    View show(@PathVariable Id<Report> id, @PathVariable int turn, Scope scope) {
        Opened opened = desk.open(scope, id);
        List<Submission> all = submissions.of(opened.report());
        Submission one = all.stream()
                .filter(submission -> submission.turn() == turn)
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Remark> remarks = submissions.remarks(opened.report()).stream()
                .filter(remark -> remark.turn() == turn)
                .toList();
        Template template = templates.of(opened.report(), turn);
        return Html.of(new TurnPage(
                opened.report(),
                template,
                opened.body(),
                one,
                all.size(),
                turns.texts(opened.report(), turn),
                tables(template, turns.figures(opened.report(), turn)),
                turns.since(opened.report(), template, turn),
                doubts.of(opened.report().at(turn)),
                remarks));
    }

    private static Map<Id<Part>, Block.Table> tables(Template template, Figures figures) {
        return template.tables().stream()
                .filter(part -> !part.fields().isEmpty())
                .collect(Collectors.toMap(Part::id, part -> new ReportTable(part, figures).block()));
    }
}
