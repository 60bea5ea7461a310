package vn.mangnon.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Finder;
import vn.mangnon.shared.Found;
import vn.mangnon.shared.FoundKind;
import vn.mangnon.shared.Scope;
import vn.mangnon.shared.Wanted;

/** Finds plans by number, head and text, and what stands in them: tasks, targets, reporting duties. */
@Component
class PlanFinder implements Finder {
    private static final String TASKS =
            "select id, plan_id, text as found, words from planning.item where kind = 'TASK'";
    private static final String TARGETS = "select id, plan_id, what as found, words from planning.target";
    private static final String PROVISIONS =
            "select id, plan_id, what || '. ' || clause as found, words from planning.provision";

    private final JdbcClient jdbc;

    PlanFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which plans the reader sees is asked first: so the database knows whether it looks into one plan or thousands. */
    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Scope scope, Wanted wanted) {
        UUID[] seen = jdbc.sql("select p.id from planning.plan p where " + Plans.SEEN)
                .params(scope.parameters())
                .query(Rows.of(UUID.class))
                .list()
                .toArray(UUID[]::new);
        List<Found> found = new ArrayList<>(plans(seen, wanted));
        found.addAll(inside(seen, wanted, FoundKind.TASK, TASKS));
        found.addAll(inside(seen, wanted, FoundKind.TARGET, TARGETS));
        found.addAll(inside(seen, wanted, FoundKind.PROVISION, PROVISIONS));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> texts(Scope scope, Collection<UUID> ids) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql("""
                select p.id, left(p.text || ' ' || p.opening || ' ' || p.bases, 400000) as text
                from planning.plan p where p.id = any (:ids) and\s""" + Plans.SEEN)
                .param("ids", ids.toArray(UUID[]::new))
                .params(scope.parameters())
                .query((ResultSet row) -> {
                    texts.put(Rows.uuid(row, "id"), row.getString("text"));
                });
        return texts;
    }

    private List<Found> plans(UUID[] seen, Wanted wanted) {
        return jdbc.sql("""
                with hit (id, tier, rank) as (
                  (select id, 0, 1.0 from planning.plan
                   where :number <> '' and number = :number and title_words @@ :every::tsquery and id = any (:seen))
                  union all
                  (select id, 1, ts_rank_cd(title_words, :every::tsquery, 2) from planning.plan
                   where title_words @@ :every::tsquery and id = any (:seen) limit :most)
                  union all
                  (select id, case when text_words @@ :phrase::tsquery then 2 else 3 end, ts_rank(text_words, :every::tsquery)
                   from planning.plan where text_words @@ :every::tsquery and id = any (:seen) limit :most / 2)
                  union all
                  (select p.id, 4, 0 from planning.plan p join units.organization b on b.id = p.issuer_id
                   where b.area_id = any (:places) and p.id = any (:seen)
                     and (:rest = '' or p.title_words @@ :rest::tsquery or p.text_words @@ :rest::tsquery) limit :most)
                )
                select distinct on (p.id) p.id, p.number, p.symbol, p.kind, p.subject, p.issued_on, o.name as issuer,
                       h.tier, h.rank
                from hit h join planning.plan p on p.id = h.id join units.organization_latest o on o.id = p.issuer_id
                order by p.id, h.tier, h.rank desc
                """)
                .params(wanted.parameters())
                .param("seen", seen)
                .query((row, number) -> plan(row))
                .list();
    }

    private static Found plan(ResultSet row) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Found(
                FoundKind.PLAN,
                id,
                Plan.name(row.getString("kind"), row.getString("subject")),
                about(row),
                "",
                "/plans/" + id,
                row.getInt("tier"),
                row.getDouble("rank"));
    }

    private static String about(ResultSet row) throws SQLException {
        String number = row.getString("number");
        String symbol = row.getString("symbol");
        String numbered = number == null ? "" : number + (symbol.startsWith("-") ? "" : "/") + symbol + " · ";
        return numbered + row.getString("issuer");
    }

    /** @param lines what is found in: id, plan_id, found and its words */
    private List<Found> inside(UUID[] seen, Wanted wanted, FoundKind kind, String lines) {
        return jdbc.sql("with line as not materialized (" + lines + """
                ), hit as (
                  (select l.id, l.plan_id, l.found, case when l.words @@ :phrase::tsquery then 2 else 3 end as tier,
                          ts_rank_cd(l.words, :every::tsquery, 2) as rank
                   from line l where l.words @@ :every::tsquery and l.plan_id = any (:seen) limit :most)
                  union all
                  (select l.id, l.plan_id, l.found, 4, 0
                   from line l join planning.plan p on p.id = l.plan_id join units.organization b on b.id = p.issuer_id
                   where :rest <> '' and b.area_id = any (:places) and l.words @@ :rest::tsquery
                     and l.plan_id = any (:seen) limit :most)
                )
                select distinct on (h.id) h.id, h.plan_id, h.tier, h.rank, h.found, p.number, p.symbol, p.kind, p.subject,
                       o.name as issuer
                from hit h join planning.plan p on p.id = h.plan_id join units.organization_latest o on o.id = p.issuer_id
                order by h.id, h.tier, h.rank desc
                """)
                .params(wanted.parameters())
                .param("seen", seen)
                .query((row, number) -> new Found(
                        kind,
                        Rows.uuid(row, "id"),
                        row.getString("found"),
                        Plan.name(row.getString("kind"), row.getString("subject")) + " · " + about(row),
                        "",
                        "/plans/" + Rows.uuid(row, "plan_id"),
                        row.getInt("tier"),
                        row.getDouble("rank")))
                .list();
    }
}
