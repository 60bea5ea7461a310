package vn.mangnon.reporting;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.mangnon.documents.ContentKind;
import vn.mangnon.documents.ExcelFile;
import vn.mangnon.documents.OfficialDocument;
import vn.mangnon.documents.PdfFile;
import vn.mangnon.documents.WordFile;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Areas;
import vn.mangnon.web.Allow;
import vn.mangnon.web.BusinessClock;

/** A report as files: the document in Word and as a PDF, its tables in Excel, all of it as packets. */
@Controller
@RequestMapping("/reports/{id}")
@Allow
class ExportController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReportDesk desk;
    private final Reports reports;
    private final ReportFigures figures;
    private final Issues issues;
    private final Areas areas;
    private final Indicators indicators;
    private final Exports exports;
    private final BusinessClock clock;

    ExportController(
            ReportDesk desk,
            Reports reports,
            ReportFigures figures,
            Issues issues,
            Areas areas,
            Indicators indicators,
            Exports exports,
            BusinessClock clock) {
        this.desk = desk;
        this.reports = reports;
        this.figures = figures;
        this.issues = issues;
        this.areas = areas;
        this.indicators = indicators;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/document.docx")
    View word(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, id);
        OfficialDocument document = official(scope, opened);
        return exports.save(
                actor, opened.report(), ContentKind.WORD, "bao-cao.docx", to -> WordFile.write(document, to));
    }

    @GetMapping("/document.pdf")
    View pdf(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, id);
        OfficialDocument document = official(scope, opened);
        return exports.save(actor, opened.report(), ContentKind.PDF, "bao-cao.pdf", to -> PdfFile.write(document, to));
    }

    @GetMapping("/tables.xlsx")
    View excel(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, id);
        ReportDocument document = document(scope, opened);
        return exports.save(
                actor,
                opened.report(),
                ContentKind.EXCEL,
                "bieu.xlsx",
                to -> ExcelFile.write(about(opened), document.tables(), to));
    }

    /** For the national reporting system. */
    @GetMapping("/packets.json")
    View packets(@PathVariable Id<Report> id, Scope scope, Actor actor) {
        Opened opened = desk.open(scope, id);
        Report report = opened.report();
        String json = new ReportPackets(
                        opened,
                        areas.require(opened.body().areaId()),
                        figures.of(scope, report, opened.template()),
                        texts(report),
                        indicators.all())
                .json();
        return exports.save(
                actor,
                report,
                "application/json;charset=UTF-8",
                "goi-tin.json",
                to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> about(Opened opened) {
        Period period = opened.report().period();
        return List.of(
                opened.body().name(),
                opened.template().title(),
                "Số liệu từ " + DAY.format(period.first()) + " đến " + DAY.format(period.last()));
    }

    private OfficialDocument official(Scope scope, Opened opened) {
        return document(scope, opened).of(opened.body(), issues.of(opened.report()), desk.draft(opened, clock.today()));
    }

    /** What was handed in or issued; of an open report what stands there now. */
    private ReportDocument document(Scope scope, Opened opened) {
        Report report = opened.report();
        return new ReportDocument(opened.template(), texts(report), figures.of(scope, report, opened.template()));
    }

    private Map<Id<Part>, String> texts(Report report) {
        return report.state().open() ? reports.narratives(report) : reports.told(report);
    }
}
