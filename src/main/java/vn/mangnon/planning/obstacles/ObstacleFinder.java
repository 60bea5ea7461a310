package vn.mangnon.planning.obstacles;

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

/** Finds obstacles and proposals by their words. */
@Component
class ObstacleFinder implements Finder {
    private final JdbcClient jdbc;

    ObstacleFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Scope scope, Wanted wanted) {
        return jdbc.sql("""
                select o.id, o.words, b.name as raiser, n.subject,
                       case when o.found_words @@ :phrase::tsquery then 2 when o.found_words @@ :every::tsquery then 3
                            else 4 end as tier,
                       ts_rank_cd(o.found_words, :every::tsquery, 2) as rank
                from planning.obstacle o join planning.plan n on n.id = o.plan_id
                join units.organization_latest b on b.id = o.raiser_id
                where (o.found_words @@ :every::tsquery
                    or b.area_id = any (:places) and (:rest = '' or o.found_words @@ :rest::tsquery))
                  and\s""" + Obstacles.SEEN + " limit :most")
                .params(scope.parameters())
                .params(wanted.parameters())
                .query((row, number) -> new Found(
                        FoundKind.OBSTACLE,
                        Rows.uuid(row, "id"),
                        row.getString("words"),
                        row.getString("raiser") + " · " + row.getString("subject"),
                        "",
                        "/obstacles/" + Rows.uuid(row, "id"),
                        row.getInt("tier"),
                        row.getDouble("rank")))
                .list();
    }
}
