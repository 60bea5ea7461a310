package vn.mangnon.reporting.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.documents.OfficialDocument.Cell;
import vn.mangnon.journal.Deed;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Duty;
import vn.mangnon.reporting.Field;
import vn.mangnon.reporting.Figures;
import vn.mangnon.reporting.Figures.UnitRow;
import vn.mangnon.reporting.Holds;
import vn.mangnon.reporting.Issue;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Proposals;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.reporting.Submissions.Remark;
import vn.mangnon.reporting.Submissions.Submission;
import vn.mangnon.reporting.TableHead;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Turns.Changes;
import vn.mangnon.reporting.TypedCells;
import vn.mangnon.reporting.narratives.Quote;
import vn.mangnon.reporting.quality.Doubt;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * A report: its prose and figures, what is missing, what was said of it, what has changed since.
 *
 * @param turns the times it was handed in
 * @param changes since the time before
 * @param doubts what looked unusual when it was handed in, with the sender's answers
 * @param recovered whether the form holds what was typed earlier and not saved
 * @param missing of a consolidated report: whose reports are not accepted
 * @param owed how many reports it is to be made from
 * @param sections what other bodies write of it
 * @param voices of a consolidated report: what the accepted ones say
 */
public record ReportPage(
        Report report,
        Template template,
        Duty duty,
        Organization body,
        Form form,
        boolean recovered,
        Map<Id<Part>, String> texts,
        Figures figures,
        Map<String, Indicator> indicators,
        List<Remark> remarks,
        List<Submission> turns,
        Changes changes,
        List<Drift> drift,
        List<Doubt> doubts,
        List<String> missing,
        int owed,
        List<Section> sections,
        List<Voice> voices,
        Optional<Issue> issue,
        boolean writable,
        boolean reviewable,
        List<Deed> deeds)
        implements Page {
    /** What a field would say now, and because of which record; the label is empty where the reader may not see it. */
    public record Drift(Field field, Optional<Label> record, long then, long now) {}

    /** What one of the accepted reports says; {@code name} is what its body is cited by. */
    public record Voice(String body, String name, Id<Report> report, Map<Id<Part>, String> texts) {
        /** Its paragraphs on a part. */
        public List<String> paragraphs(Part part) {
            return texts.getOrDefault(part.id(), "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** What another body owes as a section; {@code parts} are its written parts, by title, once it was accepted. */
    public record Section(String body, Optional<Report> report, Map<String, String> parts) {
        public boolean accepted() {
            return report.filter(found -> found.state() == ReportState.ACCEPTED).isPresent();
        }
    }

    /** Whether a paragraph of another report stands in what is being written. */
    public boolean used(Part part, String paragraph) {
        return Quote.used(form.value(part.id().toString()), paragraph);
    }

    public boolean writing() {
        return writable && report.state().open();
    }

    public boolean reviewing() {
        return reviewable && report.state() == ReportState.SUBMITTED;
    }

    /** Whether only what changed since it came back is put before whoever decides. */
    public boolean comparing() {
        return reviewing() && report.turn() > 1;
    }

    /** Whether the reader accepted it, or may as well have: then she may open it again. */
    public boolean reopenable() {
        return reviewable && report.state() == ReportState.ACCEPTED;
    }

    /** Whether what the report proposes, or says is in the way, can be taken up to be followed. */
    public boolean tracking() {
        return (writable || reviewable)
                && duty.plan().isPresent()
                && !report.state().open()
                && template.narratives().stream().anyMatch(Proposals::proposing);
    }

    public List<List<Cell>> head(Ui ui, Part part) {
        return part.is(Shape.ROW)
                ? TableHead.of(part.fields())
                : TableHead.with(
                        List.of(ui.t(part.is(Shape.GRID) ? "reporting.line" : "reporting.body")), part.columns());
    }

    /** What happened at the level of the whole itself is said to be so. */
    public String rowName(Ui ui, UnitRow unit) {
        return unit.place().how() == Place.How.AREA_ITSELF ? ui.t("reporting.own-level", unit.name()) : unit.name();
    }

    /** Whether the reader types into a cell; the total row of units adds up by itself. */
    public boolean typing(Part part, Field field, Optional<UnitRow> unit) {
        return writing() && TypedCells.typedIn(report, part, field) && part.is(Shape.UNITS) == unit.isPresent();
    }

    public boolean number(Field field) {
        return field.holds() instanceof Holds.Typed typed && typed.number();
    }

    /** What looked unusual in a cell, of a table of units in a unit's row. */
    public List<Doubt> doubtsOn(Field field, Optional<UnitRow> unit) {
        return doubts.stream()
                .filter(doubt ->
                        doubt.at(field.id(), unit.map(row -> row.place().id())))
                .toList();
    }

    public List<Doubt> doubtsOn(Part part) {
        return doubts.stream()
                .filter(doubt -> doubt.part().filter(part.id()::equals).isPresent())
                .toList();
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
