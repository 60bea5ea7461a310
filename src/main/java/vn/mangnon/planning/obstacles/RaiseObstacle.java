package vn.mangnon.planning.obstacles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.BusinessClock;

/** Raises an obstacle or a proposal, and tells the body that shall answer. */
@Component
public class RaiseObstacle {
    private final Obstacles obstacles;
    private final ObstacleHolders holders;
    private final AnswerDues answerDues;
    private final Notices notices;
    private final Journal journal;
    private final BusinessClock clock;

    RaiseObstacle(
            Obstacles obstacles,
            ObstacleHolders holders,
            AnswerDues answerDues,
            Notices notices,
            Journal journal,
            BusinessClock clock) {
        this.obstacles = obstacles;
        this.holders = holders;
        this.answerDues = answerDues;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sent twice, it is raised once. */
    @Transactional
    public void raise(Actor actor, Plan plan, Raising raising) {
        LocalDate today = clock.today();
        Instant now = clock.now();
        if (raising.answerBy().isBefore(today)) {
            throw new Refused("planning.obstacle.day-past");
        } else if (raising.to().equals(raising.raiser())) {
            throw new Refused("planning.obstacle.to-itself");
        }
        if (!obstacles.insert(actor, plan.id().value(), raising, now)) {
            return;
        }
        holders.first(actor, raising.id(), raising.to(), now);
        answerDues.owe(actor, plan, raising, now);
        Ref ref = Ref.of(Obstacle.KIND, raising.id());
        notices.tell(
                raising.to(), today, "planning.obstacle.notice.raised", ref, "/obstacles/" + raising.id(), plan.name());
        journal.note(actor, "planning.obstacle.deed.raised", ref, Map.of());
    }
}
