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
            int turn, Instant at, String snapshot, Optional<String> decided, Optional<Instant> decidedAt) {
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
                .query(Submissions::submission)
                .list();
    }

    /** The last hand-in of each of several reports, by report. */
    @Transactional(readOnly = true)
    public Map<UUID, Submission> last(Scope scope, Collection<UUID> reports) {
        Map<UUID, Submission> last = new HashMap<>();
        jdbc.sql("""
                select s.* from reporting.submission s
                join reporting.report r on r.id = s.report_id and r.turn = s.turn
                where s.report_id = any (:reports)
                  and r.organization_id in (select units.organizations_within(:seenOrganizations))
                """)
                .param("reports", reports.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((row, number) -> last.put(Rows.uuid(row, "report_id"), submission(row, number)))
                .list();
        return last;
    }

    @Transactional(readOnly = true)
    public List<Remark> remarks(Report report) {
        return jdbc.sql("select * from reporting.remark where report_id = :report order by made_at, id")
                .param("report", report.id().value())
                .query((row, number) -> new Remark(
                        row.getInt("turn"),
                        Rows.findUuid(row, "field_id").map(Id::new),
                        Rows.findUuid(row, "part_id").map(Id::new),
                        row.getString("text")))
                .list();
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getInt("turn"),
                Rows.instant(row, "at"),
                row.getString("snapshot"),
                Optional.ofNullable(row.getString("decided")),
                Rows.findInstant(row, "decided_at"));
    }

    /** Which accepted reports an issued one was made from. */
    @Transactional(readOnly = true)
    public List<UUID> included(Report report) {
        return jdbc.sql("select included_id from reporting.included where report_id = :report")
                .param("report", report.id().value())
                .query(Rows.of(UUID.class))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Actor actor, Report report, int turn, Known known, Instant at) {
        jdbc.sql("""
                insert into reporting.submission (report_id, turn, at, by_person, snapshot)
                values (:report, :turn, :at, :by, :snapshot)
                """)
                .param("report", report.id().value())
                .param("turn", turn)
                .param("at", Rows.utc(at))
                .param("by", actor.person())
                .param("snapshot", known.snapshot())
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
