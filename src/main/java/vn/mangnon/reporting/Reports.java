package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.mangnon.measures.Place;
import vn.mangnon.reporting.Figures.Spot;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Stale;

/**
 * Reports and their prose. A body's reports are for itself and for those above it in its line; what was handed in also for
 * the body to which it is owed.
 */
@Component
public class Reports {
    /** Of a statement about {@code reporting.report r}. */
    static final String SEEN = """
            (r.organization_id in (select units.organizations_within(:seenOrganizations))
              or r.turn > 0 and r.addressee_id in (select units.organizations_within(:seenOrganizations)))
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Citations citations;

    Reports(JdbcClient jdbc, Entries entries, Citations citations) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.citations = citations;
    }

    @Transactional(readOnly = true)
    public Report require(Scope scope, Id<Report> id) {
        return jdbc.sql("""
                select r.* from reporting.report r
                where r.id = :id and\s""" + SEEN)
                .param("id", id.value())
                .params(scope.parameters())
                .query(Reports::report)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A report and the title of its form. */
    record Titled(UUID id, String title) {}

    @Transactional(readOnly = true)
    public List<Titled> titles(Scope scope, Collection<UUID> ids) {
        return jdbc.sql("""
                select r.id, t.title from reporting.report r join reporting.template t on t.id = r.template_id
                where r.id = any (:ids) and\s""" + SEEN)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Rows.of(Titled.class))
                .list();
    }

    /** The reports under duties that the reader may see. */
    @Transactional(readOnly = true)
    public List<Report> under(Scope scope, Collection<UUID> duties) {
        return jdbc.sql("""
                select r.* from reporting.report r
                where r.duty_id = any (:duties) and\s""" + SEEN)
                .param("duties", duties.toArray(UUID[]::new))
                .params(scope.parameters())
                .query(Reports::report)
                .list();
    }

    /** The reports of a body that are being written, or wait for its decision as creditor. */
    @Transactional(readOnly = true)
    public List<Report> concerning(Scope scope, Actor actor) {
        return jdbc.sql("""
                select r.* from reporting.report r
                where """ + SEEN + """
                  and (r.organization_id in (:organization, :body) or r.state = 'SUBMITTED')
                order by r.id
                """)
                .params(scope.parameters())
                .param("organization", actor.organization())
                .param("body", actor.body())
                .query(Reports::report)
                .list();
    }

    /** The prose as it stands, by part. */
    @Transactional(readOnly = true)
    public Map<Id<Part>, String> narratives(Report report) {
        return texts(
                "select part_id, text from reporting.narrative where report_id = :report",
                Map.of("report", report.id().value()));
    }

    /** The prose as it was handed in last. */
    @Transactional(readOnly = true)
    public Map<Id<Part>, String> told(Report report) {
        return texts(
                "select part_id, text from reporting.told where report_id = :report and turn = :turn",
                Map.of("report", report.id().value(), "turn", report.turn()));
    }

    /** Begins it; where it was begun before, gives that one. */
    @Transactional(propagation = Propagation.MANDATORY)
    Report begin(Report report, Optional<UUID> addressee) {
        jdbc.sql("""
                insert into reporting.report (id, template_id, duty_kind, duty_id, due_id, round, organization_id, consolidates, how,
                  place_id, period_first, period_last, state, addressee_id)
                values (:id, :template, :dutyKind, :duty, :due, :round, :organization, :consolidates, :how, :place, :first, :last,
                  'DRAFTING', :addressee::uuid)
                on conflict do nothing
                """)
                .param("id", report.id().value())
                .param("template", report.template().value())
                .param("dutyKind", report.duty().kind())
                .param("duty", report.duty().id())
                .param("addressee", addressee.orElse(null))
                .param("due", report.due().map(Id::value).orElse(null))
                .param("round", report.round())
                .param("organization", report.organization())
                .param("consolidates", report.consolidates())
                .param("how", report.place().how().name())
                .param("place", report.place().id())
                .param("first", report.period().first())
                .param("last", report.period().last())
                .update();
        return jdbc.sql("""
                select * from reporting.report
                where case when :due::uuid is null
                           then due_id is null and duty_id = :duty and organization_id = :organization and round = :round
                           else due_id = :due end
                """)
                .param("due", report.due().map(Id::value).orElse(null))
                .param("duty", report.duty().id())
                .param("round", report.round())
                .param("organization", report.organization())
                .query(Reports::report)
                .single();
    }

    /** Writes prose and typed cells down. Throws Stale where somebody else has saved the report since. */
    @Transactional
    void write(Report report, TypedProse.Written written, Map<Spot, String> typed) {
        report.requireOpen();
        advance(report, report.state(), report.turn());
        entries.keep(report, typed);
        citations.keep(report, written.cited());
        written.texts()
                .forEach((part, text) -> jdbc.sql("""
                insert into reporting.narrative (report_id, part_id, text) values (:report, :part, :text)
                on conflict (report_id, part_id) do update set text = excluded.text
                """)
                        .param("report", report.id().value())
                        .param("part", part.value())
                        .param("text", text)
                        .update());
    }

    /** Moves a report on from the state it was read in. Throws Stale where it is not there any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(Report report, ReportState next, int turn) {
        int moved = jdbc.sql("""
                update reporting.report
                set state = :next, turn = :turn, period_first = :first, period_last = :last, version = version + 1
                where id = :id and version = :version
                """)
                .param("next", next.name())
                .param("turn", turn)
                .param("first", report.period().first())
                .param("last", report.period().last())
                .param("id", report.id().value())
                .param("version", report.version())
                .update();
        if (moved == 0) {
            throw new Stale();
        }
    }

    /** The prose of several reports as it was handed in last, by report and the key of the part. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, String>> told(Scope scope, Collection<UUID> reports) {
        Map<UUID, Map<String, String>> told = new HashMap<>();
        jdbc.sql("""
                select t.report_id, p.key, t.text from reporting.told t
                join reporting.report r on r.id = t.report_id and r.turn = t.turn
                join reporting.part p on p.id = t.part_id
                where t.report_id = any (:reports) and\s""" + SEEN)
                .param("reports", reports.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    told.computeIfAbsent(Rows.uuid(row, "report_id"), report -> new HashMap<>())
                            .put(row.getString("key"), row.getString("text"));
                });
        return told;
    }

    private Map<Id<Part>, String> texts(String sql, Map<String, Object> parameters) {
        Map<Id<Part>, String> texts = new HashMap<>();
        jdbc.sql(sql).params(parameters).query((ResultSet row) -> {
            texts.put(new Id<>(Rows.uuid(row, "part_id")), row.getString("text"));
        });
        return texts;
    }

    static Report report(ResultSet row, int number) throws SQLException {
        Optional<UUID> due = Rows.findUuid(row, "due_id");
        return new Report(
                new Id<>(Rows.uuid(row, "id")),
                new Id<>(Rows.uuid(row, "template_id")),
                new Ref(row.getString("duty_kind"), Rows.uuid(row, "duty_id")),
                due.map(Id::new),
                row.getString("round"),
                Rows.uuid(row, "organization_id"),
                row.getBoolean("consolidates"),
                new Place(Place.How.valueOf(row.getString("how")), Rows.uuid(row, "place_id")),
                new Period(Rows.day(row, "period_first"), Rows.day(row, "period_last")),
                ReportState.valueOf(row.getString("state")),
                row.getInt("turn"),
                row.getInt("version"));
    }
}
