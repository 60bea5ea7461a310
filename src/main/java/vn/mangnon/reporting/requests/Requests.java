package vn.mangnon.reporting.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.dues.Dues;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Scope;

/** Requests for reports. One is seen by the body that asks and those above it, and by every body it asks. */
@Component
public class Requests {
    private static final String COLUMNS = """
            select q.id, q.organization_id, q.body_id, q.asked_at, q.title, q.words, q.template_id, q.period_first,
              q.period_last, q.about_kind, q.about_id, q.due_at, q.withdrawn_at
            from reporting.request q
            """;

    private final JdbcClient jdbc;
    private final Dues dues;

    Requests(JdbcClient jdbc, Dues dues) {
        this.jdbc = jdbc;
        this.dues = dues;
    }

    /** What the reader's bodies and those below asked for, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> all(Scope scope, int from, int most) {
        return jdbc.sql(COLUMNS + """
                where q.body_id in (select units.organizations_within(:seenOrganizations))
                order by q.asked_at desc, q.id limit :most offset :from
                """)
                .params(scope.parameters())
                .param("most", most)
                .param("from", from)
                .query(Requests::request)
                .list();
    }

    /** What the reader's bodies and those below asked for about a record, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> about(Scope scope, Ref record) {
        return jdbc.sql(COLUMNS + """
                where q.about_id = :id and q.about_kind = :kind
                  and q.body_id in (select units.organizations_within(:seenOrganizations))
                order by q.asked_at desc, q.id
                """)
                .params(scope.parameters())
                .param("id", record.id())
                .param("kind", record.kind())
                .query(Requests::request)
                .list();
    }

    @Transactional(readOnly = true)
    public Request require(Scope scope, Id<Request> id) {
        return find(scope, id).orElseThrow(NotFound::new);
    }

    /** Whoever sees what is owed under it, or who asked for it. */
    @Transactional(readOnly = true)
    public Optional<Request> find(Scope scope, Id<Request> id) {
        return jdbc.sql(COLUMNS + """
                where q.id = :id
                  and (q.body_id in (select units.organizations_within(:seenOrganizations)) or :owed)
                """)
                .param("id", id.value())
                .param("owed", !dues.because(scope, List.of(id.value())).isEmpty())
                .params(scope.parameters())
                .query(Requests::request)
                .optional();
    }

    /** False where it is there already; an id that is another body's finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Actor actor, Request request) {
        int inserted = jdbc.sql("""
                insert into reporting.request (id, organization_id, body_id, asked_by, asked_at, title, words, template_id,
                  period_first, period_last, about_kind, about_id, due_at)
                values (:id, :organization, :body, :by, :at, :title, :words, :template::uuid, :first, :last, :aboutKind,
                  :about::uuid, :dueAt)
                on conflict (id) do nothing
                """)
                .param("id", request.id().value())
                .param("organization", request.organization())
                .param("body", request.body())
                .param("by", actor.person())
                .param("at", Rows.utc(request.askedAt()))
                .param("title", request.title())
                .param("words", request.words())
                .param("template", request.template().orElse(null))
                .param("first", request.period().first())
                .param("last", request.period().last())
                .param("aboutKind", request.about().map(Ref::kind).orElse(null))
                .param("about", request.about().map(Ref::id).orElse(null))
                .param("dueAt", Rows.utc(request.dueAt()))
                .update();
        if (inserted == 0
                && !jdbc.sql("select exists (select from reporting.request where id = :id and body_id = :body)")
                        .param("id", request.id().value())
                        .param("body", request.body())
                        .query(Boolean.class)
                        .single()) {
            throw new NotFound();
        }
        return inserted == 1;
    }

    /** Nobody has to answer it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(Request request, Instant now) {
        jdbc.sql("update reporting.request set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("now", Rows.utc(now))
                .param("id", request.id().value())
                .update();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        String kind = row.getString("about_kind");
        return new Request(
                new Id<>(Rows.uuid(row, "id")),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "body_id"),
                Rows.instant(row, "asked_at"),
                row.getString("title"),
                row.getString("words"),
                Rows.findUuid(row, "template_id"),
                new Period(Rows.day(row, "period_first"), Rows.day(row, "period_last")),
                Rows.findUuid(row, "about_id").map(about -> new Ref(kind, about)),
                Rows.instant(row, "due_at"),
                Rows.findInstant(row, "withdrawn_at"));
    }
}
