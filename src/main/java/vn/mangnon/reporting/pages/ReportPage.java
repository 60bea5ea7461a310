package vn.mangnon.reporting.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.mangnon.reporting.Leftovers.Leftover;
import vn.mangnon.reporting.LiveProse;
import vn.mangnon.reporting.Part;
import vn.mangnon.reporting.Part.Prose;
import vn.mangnon.reporting.Part.Shape;
import vn.mangnon.reporting.Proposals;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.reporting.Sections.Section;
import vn.mangnon.reporting.Submissions.Remark;
import vn.mangnon.reporting.Submissions.Submission;
import vn.mangnon.reporting.TableHead;
import vn.mangnon.reporting.Template;
import vn.mangnon.reporting.Turns.Changes;
import vn.mangnon.reporting.TypedCells;
import vn.mangnon.reporting.narratives.CitedText.Moved;
import vn.mangnon.reporting.narratives.Quote;
import vn.mangnon.reporting.quality.Doubt;
import vn.mangnon.reporting.templates.Differences.Difference;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;
import vn.mangnon.web.Ui;

/**
 * A report: its prose and figures, what is missing, what was said of it, what has changed since.
 *
 * @param live which figures its prose cites
 * @param citable what the cells are called that can be cited
 * @param turns the times it was handed in
 * @param changes since the time before
 * @param doubts what looked unusual when it was handed in, with the sender's answers
 * @param recovered whether the form holds what was typed earlier and not saved
 * @param missing of a consolidated report: whose reports are not accepted
 * @param leftovers what was written and has no place in this edition of the form
 * @param newer the form's newest edition, where that is another
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
        LiveProse live,
        Set<String> citable,
        List<Remark> remarks,
        List<Submission> turns,
        Changes changes,
        List<Drift> drift,
        List<Doubt> doubts,
        List<String> missing,
        List<Leftover> leftovers,
        Optional<Newer> newer,
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

    /** An edition the report may move to, and what is different there. */
    public record Newer(int edition, List<Difference> differences) {}

    /** What one of the accepted reports says; {@code name} is what its body is cited by. */
    public record Voice(String body, String name, Id<Report> report, Map<String, String> texts) {
        /** Its paragraphs on a part. */
        public List<String> paragraphs(Part part) {
            return texts.getOrDefault(part.key(), "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Whether a paragraph of another report stands in what is being written. */
    public boolean used(Part part, String paragraph) {
        return Quote.used(form.value(part.id().toString()), paragraph);
    }

    /** The numbers of a part that the tables say otherwise now; once decided on, a report is as it was. */
    public List<Moved> moved(Part part) {
        return live.moved(part, writing() ? form.value(part.id().toString()) : texts.getOrDefault(part.id(), ""));
    }

    /** The parts in which a number has moved on. */
    public List<Part> moved() {
        return template.narratives().stream()
                .filter(part -> !moved(part).isEmpty())
                .toList();
    }

    /** A sentence with figures that the part does not say yet. */
    public Optional<String> proposed(Part part) {
        return live.proposed(part, form.value(part.id().toString()));
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

    /** What is wanted of a part: the form's own guidance, whether it must be written, how long it may be. */
    public String asked(Ui ui, Part part) {
        Prose prose = part.prose();
        return Stream.of(
                        prose.guidance(),
                        prose.required() ? ui.t("reporting.part.is-required") : "",
                        prose.longest() < Prose.LONGEST ? ui.t("reporting.part.longest", prose.longest()) : "")
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What looked unusual in a cell, of a table of units in a unit's row. */
    public List<Doubt> doubtsOn(Field field, Optional<UnitRow> unit) {
        return doubts.stream()
                .filter(doubt ->
                        doubt.at(field.id(), unit.map(row -> row.place().id())))
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

    /** Where something is to be mended: what a part or cell is called, by its place on the page. */
    public Map<String, String> remarked() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Part part : template.parts()) {
            if (!remarksOn(part).isEmpty()) {
                found.put("n-" + part.id(), part.titled());
            }
            part.fields().stream()
                    .filter(field -> !remarksOn(field).isEmpty())
                    .forEach(field -> found.put("c-" + field.id(), part.named(field)));
        }
        return found;
    }

    private Stream<Remark> latest() {
        return remarks.stream().filter(remark -> remark.turn() == report.turn());
    }
}
