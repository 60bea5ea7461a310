package vn.mangnon.planning.obstacles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.journal.Journal;
import vn.mangnon.notices.Notices;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.web.BusinessClock;
import vn.mangnon.web.Ui;

/** Answers what was raised, says later whether the promise was kept, and takes it up again where nothing was solved. */
@Component
public class AnswerObstacle {
    private final JdbcClient jdbc;
    private final Obstacles obstacles;
    private final AnswerDues answerDues;
    private final Notices notices;
    private final Journal journal;
    private final BusinessClock clock;

    AnswerObstacle(
            JdbcClient jdbc,
            Obstacles obstacles,
            AnswerDues answerDues,
            Notices notices,
            Journal journal,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.obstacles = obstacles;
        this.answerDues = answerDues;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sent twice, it is answered once. */
    @Transactional
    public void answer(Actor actor, Obstacle obstacle, Answer answer) {
        if (!obstacle.heldBy(actor)) {
            throw new NotFound();
        } else if (given(obstacle, answer.id())) {
            return;
        }
        obstacle.requireOpen();
        if (answer.promisedBy().filter(clock.today()::isAfter).isPresent()) {
            throw new Refused("planning.obstacle.day-past");
        }
        obstacles.update(obstacle.in(ObstacleState.ANSWERED, obstacle.answerBy()));
        insert(actor, obstacle, answer);
        answerDues.settle(actor, obstacle, clock.now());
        note(actor, obstacle, "planning.obstacle.deed.answered");
        tell(obstacle.raiser(), obstacle, "planning.obstacle.notice.answered");
    }

    /** Whether what was promised was done: said by the body that promised or by the one that raised it. */
    @Transactional
    public void follow(Actor actor, Obstacle obstacle, boolean kept, String words) {
        if (!obstacle.heldBy(actor) && !obstacle.raisedBy(actor)) {
            throw new NotFound();
        }
        obstacle.requireAnswered();
        ObstacleState reached = kept ? ObstacleState.CLOSED : ObstacleState.ANSWERED;
        obstacles.update(obstacle.in(reached, obstacle.answerBy()));
        int said = jdbc.sql("""
                update planning.obstacle_answer set kept = :kept, kept_words = :words, kept_at = :now
                where id = (select id from planning.obstacle_answer where obstacle_id = :obstacle
                            order by answered_at desc, id desc limit 1) and promise <> ''
                """)
                .param("kept", kept)
                .param("words", words)
                .param("now", Rows.utc(clock.now()))
                .param("obstacle", obstacle.id().value())
                .update();
        if (said == 0) {
            throw new Refused("planning.obstacle.nothing-promised");
        }
        note(actor, obstacle, kept ? "planning.obstacle.deed.kept" : "planning.obstacle.deed.broken");
        for (UUID body : List.of(obstacle.raiser(), obstacle.holder())) {
            tell(body, obstacle, kept ? "planning.obstacle.notice.kept" : "planning.obstacle.notice.broken");
        }
    }

    /** Not solved, says the body that raised it: whoever answered last has to answer again, by another day. */
    @Transactional
    public void reopen(Actor actor, Obstacle obstacle, String because, LocalDate answerBy) {
        if (!obstacle.raisedBy(actor)) {
            throw new NotFound();
        }
        obstacle.requireAnswered();
        if (answerBy.isBefore(clock.today())) {
            throw new Refused("planning.obstacle.day-past");
        }
        obstacles.update(obstacle.in(ObstacleState.OPEN, answerBy));
        jdbc.sql("""
                update planning.obstacle_answer set unsolved_because = :because
                where id = (select id from planning.obstacle_answer where obstacle_id = :obstacle
                            order by answered_at desc, id desc limit 1)
                """)
                .param("because", because)
                .param("obstacle", obstacle.id().value())
                .update();
        answerDues.reopen(actor, obstacle, obstacles.chain(obstacle).getLast().organizationId(), answerBy, clock.now());
        note(actor, obstacle, "planning.obstacle.deed.reopened");
        tell(obstacle.holder(), obstacle, "planning.obstacle.notice.reopened");
    }

    private boolean given(Obstacle obstacle, Id<Answer> id) {
        return jdbc.sql(
                        "select exists (select from planning.obstacle_answer where id = :id and obstacle_id = :obstacle)")
                .param("id", id.value())
                .param("obstacle", obstacle.id().value())
                .query(Boolean.class)
                .single();
    }

    private void insert(Actor actor, Obstacle obstacle, Answer answer) {
        int inserted = jdbc.sql("""
                insert into planning.obstacle_answer (id, obstacle_id, organization_id, answered_by, answered_at, verdict,
                  words, promise, promised_by)
                values (:id, :obstacle, :organization, :person, :at, :verdict, :words, :promise, :by)
                on conflict (id) do nothing
                """)
                .param("id", answer.id().value())
                .param("obstacle", obstacle.id().value())
                .param("organization", answer.organization())
                .param("person", actor.person())
                .param("at", Rows.utc(answer.answeredAt()))
                .param("verdict", answer.verdict().name())
                .param("words", answer.words())
                .param("promise", answer.promise())
                .param("by", answer.promisedBy().orElse(null))
                .update();
        if (inserted == 0) {
            throw new NotFound(); // the id is another answer's
        }
    }

    private void note(Actor actor, Obstacle obstacle, String verb) {
        journal.note(actor, verb, obstacle.ref(), Map.of());
    }

    private void tell(UUID body, Obstacle obstacle, String sentence) {
        String begin = Ui.begin(obstacle.words(), 80);
        Ref ref = obstacle.ref();
        notices.tell(body, clock.today(), sentence, ref, "/obstacles/" + obstacle.id(), begin);
    }
}
