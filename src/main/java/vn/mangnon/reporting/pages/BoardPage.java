package vn.mangnon.reporting.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mangnon.dues.Dues.Urged;
import vn.mangnon.reporting.Duty;
import vn.mangnon.reporting.Report;
import vn.mangnon.reporting.ReportState;
import vn.mangnon.reporting.Round;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** Who owes, and how far each has come. */
public record BoardPage(
        Duty duty,
        List<Round> rounds,
        Optional<Round> round,
        List<Row> rows,
        Optional<Report> consolidated,
        boolean collecting)
        implements Page {
    /** One body that owes. */
    public record Row(String body, Urged urged, Optional<Report> report, boolean late) {
        /** The key of the word for where it stands. */
        public String standing() {
            return report.map(found -> "reporting.ReportState." + found.state()).orElse("reporting.not-started");
        }
    }

    public static BoardPage of(
            Duty duty,
            List<Round> rounds,
            Optional<Round> round,
            List<Report> all,
            Map<UUID, Organization> names,
            boolean collecting,
            Instant now) {
        String code = round.map(Round::code).orElse("");
        List<Report> reports =
                all.stream().filter(report -> report.round().equals(code)).toList();
        Map<UUID, Report> begun = reports.stream()
                .filter(report -> report.due().isPresent())
                .collect(Collectors.toMap(Report::organization, Function.identity()));
        List<Row> rows = round.map(Round::owed).orElse(List.of()).stream()
                .map(urged -> new Row(
                        Optional.ofNullable(names.get(urged.due().debtor()))
                                .map(Organization::name)
                                .orElse(""),
                        urged,
                        Optional.ofNullable(begun.get(urged.due().debtor())),
                        urged.due().late(now)))
                .toList();
        Optional<Report> consolidated =
                reports.stream().filter(report -> report.due().isEmpty()).findFirst();
        return new BoardPage(duty, rounds, round, rows, consolidated, collecting);
    }

    /** As forms carry it. */
    public String code() {
        return round.map(Round::code).orElse("");
    }

    public long late() {
        return rows.stream().filter(Row::late).count();
    }

    public long in(ReportState state) {
        return rows.stream()
                .filter(row ->
                        row.report.filter(report -> report.state() == state).isPresent())
                .count();
    }

    public long notStarted() {
        return rows.stream().filter(row -> row.report.isEmpty()).count();
    }
}
