package vn.mangnon.planning.reviews;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.reviews.Review.Kind;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Stale;

/** The reviews of plans: at most one of a kind each. */
@Component
public class Reviews {
    private final JdbcClient jdbc;
    private final Journal journal;

    Reviews(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Optional<Review> find(Plan plan, Kind kind) {
        return jdbc
                .sql("""
                select id, kind, as_of, done, behind, causes, proposals, version
                from planning.review where plan_id = :plan and kind = :kind
                """)
                .param("plan", plan.id().value())
                .param("kind", kind.name())
                .query((row, number) -> new Review(
                        new Id<>(Rows.uuid(row, "id")),
                        kind,
                        Rows.day(row, "as_of"),
                        row.getString("done"),
                        row.getString("behind"),
                        row.getString("causes"),
                        row.getString("proposals"),
                        row.getInt("version")))
                .list()
                .stream()
                .findFirst();
    }

    /** Adds it, or puts it right; what somebody else saved meanwhile is not overwritten. */
    @Transactional
    public void save(Actor actor, Plan plan, Review review) {
        int saved = jdbc.sql("""
                insert into planning.review (id, plan_id, kind, as_of, done, behind, causes, proposals)
                values (:id, :plan, :kind, :asOf, :done, :behind, :causes, :proposals)
                on conflict (plan_id, kind) do update
                set as_of = excluded.as_of, done = excluded.done, behind = excluded.behind, causes = excluded.causes,
                    proposals = excluded.proposals, version = review.version + 1
                where review.version = :version
                """)
                .param("id", review.id().value())
                .param("plan", plan.id().value())
                .param("kind", review.kind().name())
                .param("asOf", review.asOf())
                .param("done", review.done())
                .param("behind", review.behind())
                .param("causes", review.causes())
                .param("proposals", review.proposals())
                .param("version", review.version())
                .update();
        if (saved == 0) {
            throw new Stale();
        }
        journal.note(actor, "planning.deed.reviewed", plan.ref(), Map.of());
    }
}
