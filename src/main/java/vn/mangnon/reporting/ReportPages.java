package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Indicator;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.Leftovers.Leftover;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.ReportFigures.FieldChange;
import vn.mangnon.reporting.Submissions.Submission;
import vn.mangnon.reporting.pages.ReportPage;
import vn.mangnon.reporting.pages.ReportPage.Drift;
import vn.mangnon.reporting.pages.ReportPage.Newer;
import vn.mangnon.reporting.quality.Doubts;
import vn.mangnon.reporting.templates.Differences;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.RecordLabels;

/** Puts a report's page together. */
@Component
class ReportPages {
    private static final int DEEDS = 30;

    private final Reports reports;
    private final Submissions submissions;
    private final ReportFigures figures;
    private final Consolidation consolidation;
    private final Voices voices;
    private final Turns turns;
    private final Doubts doubts;
    private final Templates templates;
    private final Sections sections;
    private final Issues issues;
    private final Entries entries;
    private final Citations citations;
    private final Leftovers leftovers;
    private final CarryTyped carryTyped;
    private final Indicators indicators;
    private final RecordLabels labels;
    private final Journal journal;

    ReportPages(
            Reports reports,
            Submissions submissions,
            ReportFigures figures,
            Consolidation consolidation,
            Voices voices,
            Turns turns,
            Doubts doubts,
            Templates templates,
            Sections sections,
            Issues issues,
            Entries entries,
            Citations citations,
            Leftovers leftovers,
            CarryTyped carryTyped,
            Indicators indicators,
            RecordLabels labels,
            Journal journal) {
        this.reports = reports;
        this.submissions = submissions;
        this.figures = figures;
        this.consolidation = consolidation;
        this.voices = voices;
        this.turns = turns;
        this.doubts = doubts;
        this.templates = templates;
        this.sections = sections;
        this.issues = issues;
        this.entries = entries;
        this.citations = citations;
        this.leftovers = leftovers;
        this.carryTyped = carryTyped;
        this.indicators = indicators;
        this.labels = labels;
        this.journal = journal;
    }

    /** @param typed what was typed just now, or left unsaved earlier, perhaps in an earlier edition of the form */
    ReportPage of(Scope scope, Actor actor, Opened opened, Optional<Form> typed) {
        List<Leftover> left = new ArrayList<>(moved(opened) ? leftovers.of(opened.report()) : List.of());
        typed.map(form -> carryTyped.carry(scope, opened, form)).ifPresent(left::addAll);
        Report report = opened.report();
        Consolidation.Below below = consolidation.below(scope, report);
        Map<UUID, Organization> bodies = voices.bodies(below);
        Map<Id<Part>, String> texts = texts(report);
        Figures asked = figures.of(scope, report, opened.template(), below);
        Form form = typed.orElseGet(() -> form(report, opened.template(), texts));
        if (form.version() != report.version()) {
            form.meanwhile(form(report, opened.template(), texts)).with("version", report.version());
        }
        Map<String, Indicator> catalogue = indicators.all();
        LiveProse live =
                new LiveProse(opened.template(), asked, report.state().decided() ? Map.of() : citations.of(report));
        return new ReportPage(
                report,
                opened.template(),
                opened.duty(),
                opened.body(),
                form,
                typed.isPresent() && !form.invalid(),
                texts,
                asked,
                catalogue,
                live,
                report.state().open() && ReportDesk.writes(actor, opened)
                        ? live.sentences(catalogue).keySet()
                        : Set.of(),
                submissions.remarks(report),
                submissions.of(report),
                report.state() == ReportState.SUBMITTED
                        ? turns.since(report, opened.template(), report.turn())
                        : Turns.Changes.NONE,
                drift(scope, opened),
                report.state().open() ? List.of() : doubts.of(report),
                missing(below, bodies),
                left.stream().distinct().toList(),
                newer(opened),
                below.lines().size(),
                sections.of(scope, report),
                report.consolidates() && report.state().open() ? voices.of(scope, below, bodies) : List.of(),
                issues.of(report),
                ReportDesk.writes(actor, opened),
                opened.collecting().by(actor) && report.due().isPresent(),
                journal.of(report, DEEDS));
    }

    /** Whether something may have been left behind in an earlier edition of the form. */
    private static boolean moved(Opened opened) {
        return opened.report().state().open() && opened.template().edition() > 1;
    }

    /** What a newer edition of the form would change; nothing once it was handed in. */
    private Optional<Newer> newer(Opened opened) {
        return Optional.of(opened.template())
                .filter(used -> opened.report().state().open())
                .flatMap(templates::newer)
                .map(newest -> new Newer(newest.edition(), Differences.between(opened.template(), newest)));
    }

    /** The prose as it stands, or as it was handed in. */
    Map<Id<Part>, String> texts(Report report) {
        return report.state().open() ? reports.narratives(report) : reports.told(report);
    }

    /** Prose and typed cells as the report says them. */
    Form form(Report report, Template template) {
        return form(report, template, texts(report));
    }

    private Form form(Report report, Template template, Map<Id<Part>, String> texts) {
        Form form = Form.blank();
        template.narratives().forEach(part -> form.with(part.id().toString(), texts.getOrDefault(part.id(), "")));
        entered(report, template).forEach((spot, text) -> form.with(TypedCells.name(spot), TypedCells.shown(text)));
        return form;
    }

    /** Whether a report says exactly this already. */
    boolean says(Report report, Map<Id<Part>, String> texts, Map<Spot, String> typed) {
        Map<Spot, String> filled = new HashMap<>(typed);
        filled.values().removeIf(String::isEmpty);
        return texts.equals(texts(report)) && (typed.isEmpty() || filled.equals(entries.of(report)));
    }

    private Map<Spot, String> entered(Report report, Template template) {
        return template.fields().stream().anyMatch(Field::typed) ? entries.of(report) : Map.of();
    }

    /** Of an accepted or issued report: what its figures would be now, and because of which records. */
    private List<Drift> drift(Scope scope, Opened opened) {
        Report report = opened.report();
        if (report.state() != ReportState.ACCEPTED && report.state() != ReportState.ISSUED) {
            return List.of();
        }
        Submission accepted = submissions.of(report).getLast();
        List<FieldChange> changes = figures.since(scope, report, opened.template(), accepted.known());
        Map<Ref, Label> names = labels.of(
                scope, changes.stream().map(change -> change.change().record()).toList());
        return changes.stream()
                .map(change -> new Drift(
                        change.field(),
                        Optional.ofNullable(names.get(change.change().record())),
                        change.change().then(),
                        change.change().now()))
                .toList();
    }

    /** Whose reports are not in, or not accepted: said on the consolidated one. */
    private static List<String> missing(Consolidation.Below below, Map<UUID, Organization> bodies) {
        return below.lines().stream()
                .filter(line -> !line.accepted())
                .flatMap(line -> Stream.ofNullable(bodies.get(line.due().debtor())))
                .map(Organization::name)
                .distinct()
                .sorted()
                .toList();
    }
}
