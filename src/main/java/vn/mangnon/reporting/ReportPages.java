package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.journal.Journal;
import vn.mangnon.measures.Indicators;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.ReportFigures.FieldChange;
import vn.mangnon.reporting.Submissions.Submission;
import vn.mangnon.reporting.narratives.Quote;
import vn.mangnon.reporting.pages.ReportPage;
import vn.mangnon.reporting.pages.ReportPage.Drift;
import vn.mangnon.reporting.pages.ReportPage.Section;
import vn.mangnon.reporting.pages.ReportPage.Voice;
import vn.mangnon.reporting.quality.Doubts;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.RecordKind.Label;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
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
    private final Turns turns;
    private final Doubts doubts;
    private final Templates templates;
    private final Issues issues;
    private final Entries entries;
    private final Organizations organizations;
    private final Indicators indicators;
    private final RecordLabels labels;
    private final Journal journal;

    ReportPages(
            Reports reports,
            Submissions submissions,
            ReportFigures figures,
            Consolidation consolidation,
            Turns turns,
            Doubts doubts,
            Templates templates,
            Issues issues,
            Entries entries,
            Organizations organizations,
            Indicators indicators,
            RecordLabels labels,
            Journal journal) {
        this.reports = reports;
        this.submissions = submissions;
        this.figures = figures;
        this.consolidation = consolidation;
        this.turns = turns;
        this.doubts = doubts;
        this.templates = templates;
        this.issues = issues;
        this.entries = entries;
        this.organizations = organizations;
        this.indicators = indicators;
        this.labels = labels;
        this.journal = journal;
    }

    /** @param typed what was typed just now, or left unsaved earlier */
    ReportPage of(Scope scope, Actor actor, Opened opened, Optional<Form> typed) {
        Report report = opened.report();
        Consolidation.Below below = consolidation.below(scope, report);
        Map<Id<Part>, String> texts = texts(report);
        Figures asked = figures.of(scope, report, opened.template(), below);
        Form form = typed.orElseGet(() -> form(report, opened.template(), texts));
        if (form.version() != report.version()) {
            form.meanwhile(form(report, opened.template(), texts)).with("version", report.version());
        }
        return new ReportPage(
                report,
                opened.template(),
                opened.duty(),
                opened.body(),
                form,
                typed.isPresent() && !form.invalid(),
                texts,
                asked,
                indicators.all(),
                submissions.remarks(report),
                submissions.of(report),
                report.state() == ReportState.SUBMITTED
                        ? turns.since(report, opened.template(), report.turn())
                        : Turns.Changes.NONE,
                drift(scope, opened),
                report.state().open() ? List.of() : doubts.of(report),
                missing(below),
                below.lines().size(),
                sections(scope, opened),
                report.consolidates() && report.state().open() ? voices(scope, below) : List.of(),
                issues.of(report),
                ReportDesk.writes(actor, opened),
                opened.collecting().by(actor) && report.due().isPresent(),
                journal.of(report, DEEDS));
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

    /** What the accepted reports say, kept at hand while the consolidated one is written. */
    private List<Voice> voices(Scope scope, Consolidation.Below below) {
        List<Report> accepted =
                below.accepted().stream().map(Consolidation.Accepted::report).toList();
        Map<UUID, Organization> bodies =
                organizations.byId(accepted.stream().map(Report::organization).toList());
        Map<UUID, Map<Id<Part>, String>> told = reports.told(
                scope, accepted.stream().map(report -> report.id().value()).toList());
        return accepted.stream()
                .flatMap(report -> Stream.ofNullable(bodies.get(report.organization()))
                        .map(body -> new Voice(
                                body.name(),
                                body.shortName().isEmpty() ? body.name() : body.shortName(),
                                report.id(),
                                told.getOrDefault(report.id().value(), Map.of()))))
                .toList();
    }

    /** The paragraphs of accepted reports that were chosen for a part, with what their bodies are called. */
    List<Quote> quotes(Scope scope, Opened opened, Part part, Form form) {
        List<String> chosen = form.values("quote." + part.id());
        List<Quote> quotes = new ArrayList<>();
        for (Voice voice : voices(scope, consolidation.below(scope, opened.report()))) {
            List<String> paragraphs = voice.paragraphs(part);
            for (int i = 0; i < paragraphs.size(); i++) {
                if (chosen.contains(voice.report() + "." + i)) {
                    quotes.add(new Quote(voice.name(), paragraphs.get(i)));
                }
            }
        }
        return quotes;
    }

    /** Whose reports are not in, or not accepted: said on the consolidated one. */
    private List<String> missing(Consolidation.Below below) {
        List<UUID> debtors = below.lines().stream()
                .filter(line -> !line.accepted())
                .map(line -> line.due().debtor())
                .toList();
        return organizations.byId(debtors).values().stream()
                .map(Organization::name)
                .sorted()
                .toList();
    }

    /** What other bodies owe as sections of it, the accepted ones with their words. */
    private List<Section> sections(Scope scope, Opened opened) {
        List<Consolidation.Line> lines = consolidation.sections(scope, opened.report());
        Map<UUID, Organization> bodies = organizations.byId(
                lines.stream().map(line -> line.due().debtor()).toList());
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(bodies.get(line.due().debtor()))
                        .map(body -> new Section(body.name(), line.report(), parts(line))))
                .toList();
    }

    private Map<String, String> parts(Consolidation.Line line) {
        Map<String, String> parts = new LinkedHashMap<>();
        line.report().filter(report -> line.accepted()).ifPresent(report -> {
            Map<Id<Part>, String> told = reports.told(report);
            templates
                    .of(report)
                    .narratives()
                    .forEach(part -> parts.put(part.title(), told.getOrDefault(part.id(), "")));
        });
        return parts;
    }
}
