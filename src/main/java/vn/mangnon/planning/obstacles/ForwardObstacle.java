package vn.mangnon.planning.obstacles;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.BusinessClock;

/** Hands an obstacle on to the body that can answer it, with a reason; from then on that one has to. */
@Component
public class ForwardObstacle {
    private final Obstacles obstacles;
    private final ObstacleHolders holders;
    private final AnswerDues answerDues;
    private final Notices notices;
    private final Journal journal;
    private final BusinessClock clock;

    ForwardObstacle(
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

    /** Throws Stale where somebody else did something with it since. The day of the answer stays. */
    @Transactional
    public void forward(Actor actor, Obstacle obstacle, UUID to, String because) {
        if (!obstacle.heldBy(actor)) {
            throw new NotFound();
        }
        obstacle.requireOpen();
        if (to.equals(obstacle.holder()) || to.equals(obstacle.raiser())) {
            throw new Refused("planning.obstacle.to-itself");
        }
        obstacles.update(obstacle);
        holders.next(actor, obstacle, to, because, clock.now());
        answerDues.move(actor, obstacle, to, because, clock.now());
        Ref ref = obstacle.ref();
        String path = "/obstacles/" + obstacle.id();
        notices.tell(to, clock.today(), "planning.obstacle.notice.forwarded", ref, path, because);
        notices.tell(obstacle.raiser(), clock.today(), "planning.obstacle.notice.moved", ref, path, because);
        journal.note(actor, "planning.obstacle.deed.forwarded", ref, Map.of());
    }
}
