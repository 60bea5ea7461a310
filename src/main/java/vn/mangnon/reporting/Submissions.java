package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.measures.Known;
import vn.mangnon.measures.Measures.Covering;
import vn.mangnon.measures.Place;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Scope;

/** What was handed in, turn by turn: prose, answers, the state of the ledger, and what was decided. Never changed. */
@Component
public class Submissions {
    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A hand-in and the decision on it. */
    public record Submission(
            int turn,
            Instant at,
            String snapshot,
            Optional<String> decided,
            Optional<Instant> decidedAt,
            Optional<Instant> reopenedAt,
            String reopenedBecause) {
        public Known known() {
            return new Known(snapshot);
        }
    }

    /** Why a report came back: on a cell, a part, or the whole. */
    public record Remark(int turn, Optional<Id<Field>> field, Optional<Id<Part>> part, String text) {}

    @Transactional(readOnly = true)
    public List<Submission> of(Report report) {
        return jdbc.sql("select * from reporting.submission where report_id = :report order by turn")
                .param("report", report.id().value())
                .query((row, number) -> submission(row, row.getInt("turn")))
                .list();
    }

    /** The last hand-in of each of several reports, by report. */
    @Transactional(readOnly = true)
    public Map<UUID, Submission> last(Scope scope, Collection<UUID> reports) {
        Map<UUID, Submission> last = new HashMap<>();
        jdbc.sql("""
                select s.* from reporting.submission s
                join reporting.report r on r.id = s.report_id and r.turn = s.turn
                where s.report_id = any (:reports) and\s""" + Reports.SEEN)
                .param("reports", reports.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((row, number) -> last.put(Rows.uuid(row, "report_id"), submission(row, row.getInt("turn"))))
                .list();
        return last;
    }

    /** Each at its place in the edition of the form the report is on now; on the whole where there is no such place. */
    @Transactional(readOnly = true)
    public List<Remark> remarks(Report report) {
        return jdbc.sql("""
                select m.turn, m.text, own.id as part_id, cell.id as field_id
                from reporting.remark m
                left join reporting.field f on f.id = m.field_id left join reporting.line l on l.id = f.line_id
                left join reporting.part p on p.id = coalesce(m.part_id, f.part_id)
                left join reporting.part there on there.template_id = :template and there.key = p.key
                left join reporting.part own on own.id = there.id and m.part_id is not null
                left join reporting.line row on row.part_id = there.id and row.key = l.key
                left join reporting.field cell on cell.part_id = there.id and cell.key = f.key
                  and cell.line_id is not distinct from row.id
                where m.report_id = :report order by m.made_at, m.id
                """)
                .param("template", report.template().value())
                .param("report", report.id().value())
                .query((row, number) -> new Remark(
                        row.getInt("turn"),
                        Rows.findUuid(row, "field_id").map(Id::new),
                        Rows.findUuid(row, "part_id").map(Id::new),
                        row.getString("text")))
                .list();
    }

    private static Submission submission(ResultSet row, int turn) throws SQLException {
        return new Submission(
                turn,
                Rows.instant(row, "at"),
                row.getString("snapshot"),
                Optional.ofNullable(row.getString("decided")),
                Rows.findInstant(row, "decided_at"),
                Rows.findInstant(row, "reopened_at"),
                row.getString("reopened_because"));
    }

    /** A report that a consolidated one was made from, as of which hand-in. */
    record Included(Report report, Submission submission) {}

    /** The accepted reports a consolidated one was made from when it was handed in. */
    @Transactional(readOnly = true)
    public List<Included> included(Report report) {
        return jdbc.sql("""
                select r.*, i.turn as made_from, s.turn as handed_in, s.at, s.snapshot, s.decided, s.decided_at,
                       s.reopened_at, s.reopened_because
                from reporting.included i
                join reporting.report r on r.id = i.included_id
                join reporting.submission s on s.report_id = r.id and s.turn = i.turn
                where i.report_id = :report and i.of_turn = :turn order by s.at, r.id
                """)
                .param("report", report.id().value())
                .param("turn", report.turn())
                .query((row, number) -> new Included(
                        Reports.report(row, number).at(row.getInt("made_from")),
                        submission(row, row.getInt("handed_in"))))
                .list();
    }

    /**
     * What reports were made from in the end: themselves, or through any number of levels the reports they consolidated, each
     * as handed in, the earliest first; of a consolidated one also its own part.
     */
    @Transactional(readOnly = true)
    public List<Covering> leaves(Collection<Report> accepted) {
        return jdbc.sql("""
                with recursive leaf (report_id, turn) as (
                  select * from unnest(:reports::uuid[], :turns::int[])
                  union
                  select i.included_id, i.turn from leaf l
                  join reporting.included i on i.report_id = l.report_id and i.of_turn = l.turn)
                select case when r.consolidates then r.how || '_ITSELF' else r.how end as how, r.place_id, s.snapshot
                from leaf l join reporting.report r on r.id = l.report_id
                join reporting.submission s on s.report_id = l.report_id and s.turn = l.turn
                order by s.at, r.id
                """)
                .param("reports", accepted.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("turns", accepted.stream().map(Report::turn).toArray(Integer[]::new))
                .query((row, number) -> new Covering(
                        new Place(Place.How.valueOf(row.getString("how")), Rows.uuid(row, "place_id")),
                        new Known(row.getString("snapshot"))))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void include(Report report, int turn, List<Consolidation.Accepted> accepted) {
        jdbc.sql("""
                insert into reporting.included (report_id, of_turn, included_id, turn)
                select :report, :turn, i.id, i.turn from unnest(:included::uuid[], :turns::int[]) as i (id, turn)
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .param(
                        "included",
                        accepted.stream().map(one -> one.report().id().value()).toArray(UUID[]::new))
                .param(
                        "turns",
                        accepted.stream().map(one -> one.report().turn()).toArray(Integer[]::new))
                .update();
    }

    /** One that was accepted is opened again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reopen(Actor actor, Report report, String because, Instant at) {
        jdbc.sql("""
                update reporting.submission set reopened_at = :at, reopened_by = :by, reopened_because = :because
                where report_id = :report and turn = :turn and decided = 'ACCEPTED' and reopened_at is null
                """)
                .param("at", Rows.utc(at))
                .param("by", actor.person())
                .param("because", because)
                .param("report", report.id().value())
                .param("turn", report.turn())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Actor actor, Report report, int turn, Known known, Instant at) {
        jdbc.sql("""
                insert into reporting.submission (report_id, turn, at, by_person, snapshot, template_id)
                values (:report, :turn, :at, :by, :snapshot, :template)
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .param("at", Rows.utc(at))
                .param("by", actor.person())
                .param("snapshot", known.snapshot())
                .param("template", report.template().value())
                .update();
        jdbc.sql("""
                insert into reporting.told (report_id, turn, part_id, text)
                select report_id, :turn, part_id, text from reporting.narrative where report_id = :report
                """).param("turn", turn).param("report", report.id().value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remark(Actor actor, Report report, Optional<UUID> field, Optional<UUID> part, String text) {
        jdbc.sql("""
                insert into reporting.remark (id, report_id, turn, field_id, part_id, text, made_by)
                values (:id, :report, :turn, :field, :part, :text, :by)
                """)
                .param("id", Id.uuid())
                .param("report", report.id().value())
                .param("turn", report.turn())
                .param("field", field.orElse(null))
                .param("part", part.orElse(null))
                .param("text", text)
                .param("by", actor.person())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void decide(Actor actor, Report report, ReportState decided, Instant at) {
        jdbc.sql("""
                update reporting.submission set decided = :decided, decided_at = :at, decided_by = :by
                where report_id = :report and turn = :turn and decided is null
                """)
                .param("decided", decided.name())
                .param("at", Rows.utc(at))
                .param("by", actor.person())
                .param("report", report.id().value())
                .param("turn", report.turn())
                .update();
    }
}
