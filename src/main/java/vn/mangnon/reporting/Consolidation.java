package vn.mangnon.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures.Covering;
import vn.mangnon.measures.Place;
import vn.mangnon.shared.Scope;

/**
 * What a consolidated report is made from: every accepted report as it was handed in, through any number of levels, and what
 * was recorded for the consolidating body's own area and no part of it, or by the body itself (its forum, its radio hours). An event that two reports
 * cover counts once.
 */
@Component
class Consolidation {
    private final Reports reports;
    private final Submissions submissions;
    private final Duties duties;
    private final Dues dues;

    Consolidation(Reports reports, Submissions submissions, Duties duties, Dues dues) {
        this.reports = reports;
        this.submissions = submissions;
        this.duties = duties;
        this.dues = dues;
    }

    /** An accepted report and when it was handed in. */
    record Accepted(Report report, Submissions.Submission submission) {}

    /** Who owes a report to be brought together, with the report if one was begun. */
    record Line(Due due, Optional<Report> report) {
        boolean accepted() {
            return report.filter(found -> found.state() == ReportState.ACCEPTED).isPresent();
        }
    }

    /**
     * What a consolidated report brings together.
     *
     * @param lines who owes a report to it
     * @param accepted those accepted, handed in first coming first; of one that was handed in itself those it was made from
     */
    record Below(List<Line> lines, List<Accepted> accepted) {
        static final Below NOTHING = new Below(List.of(), List.of());
    }

    Below below(Scope scope, Report report) {
        if (!report.consolidates()) {
            return Below.NOTHING;
        }
        List<Line> lines = lines(scope, owed(scope, report));
        return new Below(lines, accepted(scope, report, lines));
    }

    /** Of the sections that other bodies owe to its own. */
    List<Line> sections(Scope scope, Report report) {
        return lines(scope, duties.sections(scope, report.duty(), report.organization(), report.round()));
    }

    private List<Line> lines(Scope scope, List<Dues.Urged> owed) {
        if (owed.isEmpty()) {
            return List.of();
        }
        List<UUID> subjects = owed.stream()
                .map(urged -> urged.due().subject().id())
                .distinct()
                .toList();
        Map<UUID, Report> begun = reports.under(scope, subjects).stream()
                .flatMap(report -> report.due().map(due -> Map.entry(due.value(), report)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return owed.stream()
                .map(urged -> new Line(
                        urged.due(),
                        Optional.ofNullable(begun.get(urged.due().id().value()))))
                .toList();
    }

    /** One that is owed itself brings together what a regime asks of those below; any other what is owed under its own duty. */
    private List<Dues.Urged> owed(Scope scope, Report consolidated) {
        if (consolidated.due().isPresent()) {
            return duties.below(scope, consolidated.duty(), consolidated.organization(), consolidated.round());
        }
        List<Dues.Urged> round = dues.because(scope, consolidated.duty()).stream()
                .filter(urged -> urged.due().round().equals(consolidated.round()))
                .toList();
        List<Dues.Urged> own = round.stream()
                .filter(urged -> urged.due().creditor().equals(consolidated.organization()))
                .toList();
        return own.isEmpty() ? round : own;
    }

    private List<Accepted> accepted(Scope scope, Report consolidated, List<Line> lines) {
        if (!consolidated.state().open()) {
            return submissions.included(consolidated).stream()
                    .map(one -> new Accepted(one.report(), one.submission()))
                    .toList();
        }
        List<Report> accepted = lines.stream()
                .filter(Line::accepted)
                .flatMap(line -> line.report().stream())
                .toList();
        Map<UUID, Submissions.Submission> last = submissions.last(
                scope, accepted.stream().map(report -> report.id().value()).toList());
        return accepted.stream()
                .flatMap(report -> Stream.ofNullable(last.get(report.id().value()))
                        .map(submission -> new Accepted(report, submission)))
                .sorted(Comparator.comparing(one -> one.submission.at()))
                .toList();
    }

    List<Covering> coverings(Report consolidated, Below below, Known known) {
        List<Covering> coverings = new ArrayList<>(
                submissions.leaves(below.accepted.stream().map(Accepted::report).toList()));
        Place.How itself =
                consolidated.place().how() == Place.How.AREA ? Place.How.AREA_ITSELF : Place.How.ORGANIZATION_ITSELF;
        coverings.add(new Covering(new Place(itself, consolidated.place().id()), known));
        return coverings;
    }
}
