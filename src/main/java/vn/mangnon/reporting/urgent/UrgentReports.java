package vn.mangnon.reporting.urgent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.reporting.urgent.UrgentReport.News;
import vn.mangnon.reporting.urgent.UrgentReport.Recipient;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Scope;

/**
 * Urgent reports. One is read where it was written and where it was sent to, or by who took over from there; nobody above,
 * below or beside them reads it.
 */
@Component
public class UrgentReports {
    /** Of a statement about {@code reporting.urgent u}. */
    private static final String SEEN = """
            ((u.organization_id in (select units.stood_for(:organization, :today))
              or u.body_id in (select units.stood_for(:organization, :today))) and u.body_id in
                (select units.stood_for(seen.id, :today) from unnest(:seenOrganizations::uuid[]) as seen (id))
             or exists (select from reporting.urgent_recipient r where r.urgent_id = u.id
               and (r.organization_id in (select units.stood_for(:organization, :today))
                 or r.via_id in (select units.stood_for(:organization, :today))
                 or r.via_id is null and r.organization_id in (select units.stood_for(:body, :today)))))
            """;

    private final JdbcClient jdbc;

    UrgentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public UrgentReport require(Scope scope, Actor actor, Id<UrgentReport> id, LocalDate today) {
        UUID found = jdbc.sql("select u.id from reporting.urgent u where u.id = :id and " + SEEN)
                .param("id", id.value())
                .params(scope.parameters())
                .params(reader(actor, today))
                .query(Rows.of(UUID.class))
                .optional()
                .orElseThrow(NotFound::new);
        return of(List.of(found), today).getFirst();
    }

    /** Those the reader may read, what waits for a word from her first, then the newest. */
    @Transactional(readOnly = true)
    public List<UrgentReport> all(Scope scope, Actor actor, LocalDate today, int from, int most) {
        List<UUID> found = jdbc.sql("select u.id from reporting.urgent u where " + SEEN + """
                order by not exists (select from reporting.urgent_recipient w where w.urgent_id = u.id
                    and w.acknowledged_at is null and u.body_id <> :body
                    and (w.organization_id in (select units.stood_for(:body, :today)))),
                  u.closed_at is not null, u.sent_at desc, u.id
                limit :most offset :from
                """)
                .params(scope.parameters())
                .params(reader(actor, today))
                .param("most", most)
                .param("from", from)
                .query(Rows.of(UUID.class))
                .list();
        Map<UUID, UrgentReport> byId = new HashMap<>();
        of(found, today).forEach(report -> byId.put(report.id().value(), report));
        return found.stream().map(byId::get).toList();
    }

    @Transactional(readOnly = true)
    public List<News> news(UrgentReport report) {
        return jdbc.sql("""
                select n.organization_id, n.told_by, n.told_at, n.words, n.closes from reporting.urgent_news n
                where n.urgent_id = :id order by n.told_at, n.id
                """)
                .param("id", report.id().value())
                .query((row, number) -> new News(
                        Rows.uuid(row, "organization_id"),
                        Rows.uuid(row, "told_by"),
                        Rows.instant(row, "told_at"),
                        row.getString("words"),
                        row.getBoolean("closes")))
                .list();
    }

    /** False where it is there already; an id that is another body's finds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Actor actor, UrgentReport report) {
        int inserted = jdbc.sql("""
                insert into reporting.urgent (id, kind, organization_id, body_id, sent_by, sent_at, happened_on, area_id,
                  words, done)
                values (:id, :kind, :organization, :body, :by, :at, :happened, :area, :words, :done)
                on conflict (id) do nothing
                """)
                .param("id", report.id().value())
                .param("kind", report.kind())
                .param("organization", report.organization())
                .param("body", report.body())
                .param("by", actor.person())
                .param("at", Rows.utc(report.sentAt()))
                .param("happened", report.happenedOn())
                .param("area", report.area())
                .param("words", report.words())
                .param("done", report.done())
                .update();
        if (inserted == 0 && !sentBy(report.body(), report.id())) {
            throw new NotFound();
        }
        for (int i = 0; inserted == 1 && i < report.recipients().size(); i++) {
            insert(report.id(), i, report.recipients().get(i));
        }
        return inserted == 1;
    }

    /** False where that body had said so before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean acknowledge(Actor actor, UrgentReport report, UUID recipient, Instant now) {
        return jdbc.sql("""
                update reporting.urgent_recipient set acknowledged_at = :now, acknowledged_by = :by
                where urgent_id = :id and organization_id = :recipient and acknowledged_at is null
                """)
                        .param("now", Rows.utc(now))
                        .param("by", actor.person())
                        .param("id", report.id().value())
                        .param("recipient", recipient)
                        .update()
                == 1;
    }

    /** False where it was sent before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Actor actor, UrgentReport report, UUID id, String words, boolean closes, Instant now) {
        boolean added = jdbc.sql("""
                insert into reporting.urgent_news (id, urgent_id, organization_id, told_by, told_at, words, closes)
                values (:id, :urgent, :organization, :by, :now, :words, :closes) on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("urgent", report.id().value())
                        .param("organization", actor.organization())
                        .param("by", actor.person())
                        .param("now", Rows.utc(now))
                        .param("words", words)
                        .param("closes", closes)
                        .update()
                == 1;
        if (added && closes) {
            jdbc.sql("update reporting.urgent set closed_at = :now where id = :id and closed_at is null")
                    .param("now", Rows.utc(now))
                    .param("id", report.id().value())
                    .update();
        }
        return added;
    }

    private boolean sentBy(UUID body, Id<UrgentReport> id) {
        return jdbc.sql("select exists (select from reporting.urgent where id = :id and body_id = :body)")
                .param("id", id.value())
                .param("body", body)
                .query(Boolean.class)
                .single();
    }

    private void insert(Id<UrgentReport> id, int position, Recipient recipient) {
        jdbc.sql("""
                insert into reporting.urgent_recipient (urgent_id, organization_id, via_id, position)
                values (:id, :organization, :via, :position)
                """)
                .param("id", id.value())
                .param("organization", recipient.organization())
                .param("via", recipient.via().orElse(null))
                .param("position", position)
                .update();
    }

    private List<UrgentReport> of(Collection<UUID> ids, LocalDate today) {
        Map<UUID, List<Recipient>> recipients = recipients(ids);
        return jdbc.sql("""
                select id, kind, organization_id, body_id, sent_at, happened_on, area_id, words, done, closed_at
                from reporting.urgent where id = any (:ids)
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> report(row, recipients))
                .list();
    }

    private static UrgentReport report(ResultSet row, Map<UUID, List<Recipient>> recipients) throws SQLException {
        return new UrgentReport(
                new Id<>(Rows.uuid(row, "id")),
                row.getString("kind"),
                Rows.uuid(row, "organization_id"),
                Rows.uuid(row, "body_id"),
                Rows.instant(row, "sent_at"),
                Rows.day(row, "happened_on"),
                Rows.uuid(row, "area_id"),
                row.getString("words"),
                row.getString("done"),
                Rows.findInstant(row, "closed_at"),
                recipients.getOrDefault(Rows.uuid(row, "id"), List.of()));
    }

    private Map<UUID, List<Recipient>> recipients(Collection<UUID> ids) {
        Map<UUID, List<Recipient>> recipients = new HashMap<>();
        jdbc.sql("""
                select urgent_id, organization_id, via_id, acknowledged_at, acknowledged_by
                from reporting.urgent_recipient where urgent_id = any (:ids) order by position
                """).param("ids", ids.toArray(UUID[]::new)).query((ResultSet row) -> {
            Recipient one = new Recipient(
                    Rows.uuid(row, "organization_id"),
                    Rows.findUuid(row, "via_id"),
                    Rows.findInstant(row, "acknowledged_at"),
                    Rows.findUuid(row, "acknowledged_by"));
            recipients
                    .computeIfAbsent(Rows.uuid(row, "urgent_id"), id -> new ArrayList<>())
                    .add(one);
        });
        return recipients;
    }

    private static Map<String, Object> reader(Actor actor, LocalDate today) {
        return Map.of("organization", actor.organization(), "body", actor.body(), "today", today);
    }
}
