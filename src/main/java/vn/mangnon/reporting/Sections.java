package vn.mangnon.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.documents.OfficialDocument.Block;
import vn.mangnon.shared.Scope;
import vn.mangnon.units.Organization;
import vn.mangnon.units.Organizations;

/** What bodies of other lines owe as parts of a report: figures, prose and tables, each accepted by itself. */
@Component
public class Sections {
    private final Consolidation consolidation;
    private final Organizations organizations;
    private final Templates templates;
    private final Reports reports;
    private final HandedIn handedIn;

    Sections(
            Consolidation consolidation,
            Organizations organizations,
            Templates templates,
            Reports reports,
            HandedIn handedIn) {
        this.consolidation = consolidation;
        this.organizations = organizations;
        this.templates = templates;
        this.reports = reports;
        this.handedIn = handedIn;
    }

    /** @param blocks once it was accepted, what it says as it was handed in */
    public record Section(String body, Optional<Report> report, List<Block> blocks) {
        public boolean accepted() {
            return report.filter(found -> found.state() == ReportState.ACCEPTED).isPresent();
        }
    }

    /** One for each that is owed, whether or not it came. */
    List<Section> of(Scope scope, Report report) {
        List<Consolidation.Line> lines = consolidation.sections(scope, report);
        Map<UUID, Organization> bodies = organizations.byId(
                lines.stream().map(line -> line.due().debtor()).toList());
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(bodies.get(line.due().debtor()))
                        .map(body -> new Section(body.name(), line.report(), blocks(line))))
                .toList();
    }

    private List<Block> blocks(Consolidation.Line line) {
        return line.report()
                .filter(report -> line.accepted())
                .map(report ->
                        new ReportDocument(templates.of(report), reports.told(report), handedIn.of(report)).body())
                .orElse(List.of());
    }
}
