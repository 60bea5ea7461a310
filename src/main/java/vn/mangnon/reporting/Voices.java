package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.reporting.ReportDesk.Opened;
import vn.mangnon.reporting.narratives.Quote;
import vn.mangnon.reporting.pages.ReportPage.Voice;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;
import vn.mangnon.web.Form;

/** What the reports below say, for whoever brings them together. */
@Component
class Voices {
    private final Reports reports;
    private final Consolidation consolidation;
    private final Organizations organizations;

    Voices(Reports reports, Consolidation consolidation, Organizations organizations) {
        this.reports = reports;
        this.consolidation = consolidation;
        this.organizations = organizations;
    }

    /** What the accepted reports say, kept at hand while the consolidated one is written. */
    List<Voice> of(Scope scope, Consolidation.Below below, Map<UUID, Organization> bodies) {
        List<Report> accepted =
                below.accepted().stream().map(Consolidation.Accepted::report).toList();
        Map<UUID, Map<String, String>> told = reports.told(
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
        Consolidation.Below below = consolidation.below(scope, opened.report());
        for (Voice voice : of(scope, below, bodies(below))) {
            List<String> paragraphs = voice.paragraphs(part);
            for (int i = 0; i < paragraphs.size(); i++) {
                if (chosen.contains(voice.report() + "." + i)) {
                    quotes.add(new Quote(voice.name(), paragraphs.get(i)));
                }
            }
        }
        return quotes;
    }

    /** Whose reports are brought together, by id. */
    Map<UUID, Organization> bodies(Consolidation.Below below) {
        return organizations.byId(
                below.lines().stream().map(line -> line.due().debtor()).toList());
    }
}
