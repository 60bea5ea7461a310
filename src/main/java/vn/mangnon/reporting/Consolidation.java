package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures.Covering;
import vn.mangnon.measures.Place;
import vn.mangnon.planning.Provision;
import vn.mangnon.shared.Scope;

/**
 * What a consolidated report is made from: every accepted report as it was handed in, and what was recorded for the
 * consolidating body's own area and no part of it (its forum, its radio hours). An event that two reports cover counts
 * once.
 */
@Component
class Consolidation {
    private final Reports reports;
    private final Submissions submissions;
    private final Dues dues;

    Consolidation(Reports reports, Submissions submissions, Dues dues) {
        this.reports = reports;
        this.submissions = submissions;
        this.dues = dues;
    }

    /** An accepted report and when it was handed in. */
    record Accepted(Report report, Submissions.Submission submission) {}

    /** Who owes under the provision, with the report if one was begun. */
    record Line(Due due, Optional<Report> report) {
        boolean accepted() {
            return report.filter(found -> found.state() == ReportState.ACCEPTED).isPresent();
        }
    }

    List<Line> lines(Scope scope, Provision provision, String round) {
        Map<UUID, Report> begun = reports.under(scope, provision.id()).stream()
                .filter(report -> !report.consolidates() && report.round().equals(round))
                .collect(Collectors.toMap(Report::organization, Function.identity()));
        return dues.because(scope, provision.ref()).stream()
                .filter(urged -> urged.due().round().equals(round))
                .map(urged -> new Line(
                        urged.due(), Optional.ofNullable(begun.get(urged.due().debtor()))))
                .toList();
    }

    /** The accepted reports, those handed in first coming first; of an issued one those it was made from. */
    List<Accepted> accepted(Scope scope, Report consolidated) {
        boolean issued = consolidated.state() == ReportState.ISSUED;
        Set<UUID> included = issued ? Set.copyOf(submissions.included(consolidated)) : Set.of();
        List<Report> accepted = reports.under(scope, consolidated.provision()).stream()
                .filter(report -> !report.consolidates() && report.round().equals(consolidated.round()))
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .filter(report -> !issued || included.contains(report.id().value()))
                .toList();
        Map<UUID, Submissions.Submission> last = submissions.last(
                scope, accepted.stream().map(report -> report.id().value()).toList());
        return accepted.stream()
                .flatMap(report -> Stream.ofNullable(last.get(report.id().value()))
                        .map(submission -> new Accepted(report, submission)))
                .sorted(Comparator.comparing(one -> one.submission.at()))
                .toList();
    }

    List<Covering> coverings(Scope scope, Report consolidated, Known known) {
        List<Covering> coverings = new ArrayList<>();
        accepted(scope, consolidated)
                .forEach(one -> coverings.add(new Covering(one.report.place(), one.submission.known())));
        Place own = new Place(Place.How.AREA_ITSELF, consolidated.place().id());
        coverings.add(new Covering(own, known));
        return coverings;
    }
}
