package vn.mangnon.reporting.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.Answer;
import vn.mangnon.measures.Indicator;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Provision;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Issue;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Proposals;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.reporting.Submissions.Remark;
import vn.mangnon.reporting.TableHead;
import vn.mangnon.reporting.Template;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * A report: its prose and figures, what is missing, what was said of it, what has changed since.
 *
 * @param recovered whether the form holds what was typed earlier and not saved
 * @param missing of a consolidated report: whose reports are not accepted
 * @param voices of a consolidated report: what the accepted ones say
 */
public record ReportPage(
        Report report,
        Template template,
        Provision provision,
        Plan plan,
        Organization body,
        Form form,
        boolean recovered,
        Map<Id<Part>, String> texts,
        Figures figures,
        Map<String, Indicator> indicators,
        List<Remark> remarks,
        List<Drift> drift,
        List<String> missing,
        List<Voice> voices,
        Optional<Issue> issue,
        boolean writable,
        boolean reviewable,
        List<Deed> deeds)
        implements Page {
    /** What a field would say now, and because of which record; the label is empty where the reader may not see it. */
    public record Drift(Field field, Optional<Label> record, long then, long now) {}

    /** What one of the accepted reports says. */
    public record Voice(String body, Id<Report> report, Map<Id<Part>, String> texts) {}

    public boolean writing() {
        return writable && report.state().open();
    }

    public boolean reviewing() {
        return reviewable && report.state() == ReportState.SUBMITTED;
    }

    /** Whether what the report proposes, or says is in the way, can be taken up to be followed. */
    public boolean tracking() {
        return (writable || reviewable)
                && !report.state().open()
                && template.narratives().stream().anyMatch(Proposals::proposing);
    }

    public List<List<Cell>> head(Part part) {
        return TableHead.of(part.fields());
    }

    public Optional<Answer> answer(Field field) {
        return figures.of(field).answer();
    }

    /** The parts nobody has written to yet. */
    public List<Part> unwritten() {
        return template.narratives().stream()
                .filter(part -> form.value(part.id().toString()).isBlank())
                .toList();
    }

    /** What was said of a field or part when the report last came back. */
    public List<Remark> remarksOn(Field field) {
        return latest().filter(
                        remark -> remark.field().filter(field.id()::equals).isPresent())
                .toList();
    }

    public List<Remark> remarksOn(Part part) {
        return latest().filter(remark -> remark.part().filter(part.id()::equals).isPresent())
                .toList();
    }

    public List<Remark> remarksOnTheWhole() {
        return latest().filter(
                        remark -> remark.field().isEmpty() && remark.part().isEmpty())
                .toList();
    }

    private java.util.stream.Stream<Remark> latest() {
        return remarks.stream().filter(remark -> remark.turn() == report.turn());
    }
}
