package vn.mangnon.reporting.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Scope;

/** How reports came, as they were handed in: in time or late, filled in or not, unusual or not. */
@Component
public class HandIns {
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    HandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those below a body, itself included. {@code daysLate} is the median, nought for those in time. */
    public record Sum(
            UUID root,
            long reports,
            long inTime,
            double daysLate,
            long cells,
            long filled,
            long unusual,
            long contradicting) {}

    /** Of the reports owed until some time, by each of these bodies. One statement, however many. */
    @Transactional(readOnly = true)
    public Map<UUID, Sum> below(Scope scope, Collection<UUID> roots, Instant from, Instant to) {
        return jdbc
                .sql("""
                with below as (
                  select distinct root_id, organization_id from units.organization_reach
                  where root_id = any (:roots) and organization_id in (select units.organizations_within(:seenOrganizations))
                ), handed as (
                  select r.id, r.organization_id, s.at, f.owed_until, l.cells, l.filled,
                         count(d.key) filter (where d.kind in ('HISTORY', 'HISTORY_JOINED', 'NEIGHBOURS', 'NEIGHBOURS_PER_CHILD')) as unusual,
                         count(d.key) filter (where d.kind in ('CONTRADICTION', 'RECORDS')) as contradicting
                  from reporting.report r
                  join reporting.submission s on s.report_id = r.id and s.turn = 1
                  join reporting.checked f on f.report_id = r.id and f.turn = 1
                  join reporting.checked l on l.report_id = r.id and l.turn = r.turn
                  left join reporting.doubt d on d.report_id = r.id and d.turn = r.turn
                  where f.owed_until between :from and :to and r.organization_id in (select organization_id from below)
                  group by r.id, r.organization_id, s.at, f.owed_until, l.cells, l.filled
                )
                select b.root_id as root, count(*) as reports, count(*) filter (where h.at < h.owed_until) as in_time,
                       percentile_cont(0.5) within group (order by greatest(0, extract(epoch from h.at - h.owed_until) / 86400))
                         as days_late,
                       sum(h.cells) as cells, sum(h.filled) as filled, sum(h.unusual) as unusual,
                       sum(h.contradicting) as contradicting
                from below b join handed h on h.organization_id = b.organization_id
                group by b.root_id
                """)
                .param("roots", roots.toArray(UUID[]::new))
                .param("from", Rows.utc(from))
                .param("to", Rows.utc(to))
                .params(scope.parameters())
                .query(Rows.of(Sum.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Sum::root, one -> one));
    }

    /** A report of one body as it was handed in; {@code doubts} are of its last turn. */
    public record HandIn(
            UUID report,
            String title,
            LocalDate first,
            LocalDate last,
            String state,
            int turns,
            Instant at,
            Instant owedUntil,
            int cells,
            int filled,
            long doubts) {
        public boolean late() {
            return !at.isBefore(owedUntil);
        }
    }

    /** The body's own, those owed last first. */
    @Transactional(readOnly = true)
    public List<HandIn> own(Scope scope, UUID body, Instant from, Instant to) {
        return jdbc.sql("""
                select r.id as report, t.title, r.period_first, r.period_last, r.state, r.turn as turns, s.at, f.owed_until,
                       l.cells, l.filled,
                       (select count(*) from reporting.doubt d where d.report_id = r.id and d.turn = r.turn) as doubts
                from reporting.report r
                join reporting.template t on t.id = r.template_id
                join reporting.submission s on s.report_id = r.id and s.turn = 1
                join reporting.checked f on f.report_id = r.id and f.turn = 1
                join reporting.checked l on l.report_id = r.id and l.turn = r.turn
                where r.organization_id = :body and f.owed_until between :from and :to
                  and r.organization_id in (select units.organizations_within(:seenOrganizations))
                order by f.owed_until desc, r.id limit :most
                """)
                .param("body", body)
                .param("from", Rows.utc(from))
                .param("to", Rows.utc(to))
                .param("most", MOST)
                .params(scope.parameters())
                .query((row, number) -> new HandIn(
                        Rows.uuid(row, "report"),
                        row.getString("title"),
                        Rows.day(row, "period_first"),
                        Rows.day(row, "period_last"),
                        row.getString("state"),
                        row.getInt("turns"),
                        Rows.instant(row, "at"),
                        Rows.instant(row, "owed_until"),
                        row.getInt("cells"),
                        row.getInt("filled"),
                        row.getLong("doubts")))
                .list();
    }
}
