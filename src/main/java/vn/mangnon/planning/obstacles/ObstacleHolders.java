package vn.mangnon.planning.obstacles;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;

/** Which body has to answer: at every instant from its raising on exactly one, without a gap. */
@Component
class ObstacleHolders {
    private final JdbcClient jdbc;

    ObstacleHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void first(Actor actor, Id<Obstacle> obstacle, UUID body, Instant now) {
        jdbc.sql("""
                insert into planning.obstacle_holder (obstacle_id, organization_id, during, handed_by)
                values (:obstacle, :body, tstzrange(:now, null), :by)
                """)
                .param("obstacle", obstacle.value())
                .param("body", body)
                .param("now", Rows.utc(now))
                .param("by", actor.person())
                .update();
    }

    /** The next one has it from the very instant at which the one before has it no more. A demo's clock may go back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void next(Actor actor, Obstacle obstacle, UUID body, String because, Instant now) {
        jdbc.sql("""
                with ended as (
                  update planning.obstacle_holder
                  set during = tstzrange(lower(during), greatest(:now, lower(during) + interval '1 microsecond'))
                  where obstacle_id = :obstacle and upper_inf(during)
                  returning upper(during) as at
                )
                insert into planning.obstacle_holder (obstacle_id, organization_id, during, because, handed_by)
                select :obstacle, :body, tstzrange(at, null), :because, :by from ended
                """)
                .param("obstacle", obstacle.id().value())
                .param("body", body)
                .param("now", Rows.utc(now))
                .param("because", because)
                .param("by", actor.person())
                .update();
    }
}
