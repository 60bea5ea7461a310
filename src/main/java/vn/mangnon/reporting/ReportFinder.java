package vn.mangnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Finder;
import vn.mangnon.shared.Found;
import vn.mangnon.shared.FoundKind;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Wanted;

/**
 * Finds reports by what they tell, and those issued as documents by number and subject. What is still being written is
 * found by its own body only.
 */
@Component
class ReportFinder implements Finder {
    private final JdbcClient jdbc;

    ReportFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Scope scope, Wanted wanted) {
        List<Found> found = new ArrayList<>(told(scope, wanted));
        found.addAll(issued(scope, wanted));
        return found;
    }

    private List<Found> told(Scope scope, Wanted wanted) {
        return jdbc.sql("""
                with line (report_id, text, words) as not materialized (
                  select t.report_id, t.text, t.words from reporting.told t
                  join reporting.report r on r.id = t.report_id and r.turn = t.turn
                  where r.organization_id in (select units.organizations_within(:seenOrganizations))
                  union all
                  select t.report_id, t.text, t.words from reporting.narrative t
                  join reporting.report r on r.id = t.report_id
                  where r.state in ('DRAFTING', 'RETURNED')
                    and r.organization_id in (select b.id from units.organization b
                                              where coalesce(b.body_id, b.id) = any (:seenOrganizations))
                ), hit as (
                  (select report_id, text, case when words @@ :phrase::tsquery then 2 else 3 end as tier,
                          ts_rank_cd(words, :every::tsquery, 2) as rank
                   from line where words @@ :every::tsquery limit :most)
                  union all
                  (select r.id, '', 4, 0 from reporting.report r join units.organization b on b.id = r.organization_id
                   where b.area_id = any (:places) and (:rest = '' or exists (
                       select from line l where l.report_id = r.id and l.words @@ :rest::tsquery))
                     and r.state not in ('DRAFTING', 'RETURNED')
                     and r.organization_id in (select units.organizations_within(:seenOrganizations)) limit :most)
                )
                select distinct on (r.id) r.id, t.title, o.name as body, h.text, h.tier, h.rank
                from hit h join reporting.report r on r.id = h.report_id
                join reporting.template t on t.id = r.template_id
                join units.organization_latest o on o.id = r.organization_id
                order by r.id, h.tier, h.rank desc
                """)
                .params(scope.parameters())
                .params(wanted.parameters())
                .query((row, number) -> found(FoundKind.REPORT, row))
                .list();
    }

    private List<Found> issued(Scope scope, Wanted wanted) {
        return jdbc.sql("""
                select r.id, i.number || '/' || i.symbol || ' · ' || i.subject as title, i.issuer as body, '' as text,
                       case when i.number::text = :number then 0 else 1 end as tier,
                       ts_rank_cd(i.words, :every::tsquery, 2) as rank
                from reporting.issue i join reporting.report r on r.id = i.report_id
                where i.words @@ :every::tsquery
                  and r.organization_id in (select units.organizations_within(:seenOrganizations)) limit :most
                """)
                .params(scope.parameters())
                .params(wanted.parameters())
                .query((row, number) -> found(FoundKind.DOCUMENT, row))
                .list();
    }

    private static Found found(FoundKind kind, ResultSet row) throws SQLException {
        return new Found(
                kind,
                Rows.uuid(row, "id"),
                row.getString("title"),
                row.getString("body"),
                row.getString("text"),
                "/reports/" + Rows.uuid(row, "id"),
                row.getInt("tier"),
                row.getDouble("rank"));
    }
}
