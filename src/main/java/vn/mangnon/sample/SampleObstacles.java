package vn.mangnon.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.planning.obstacles.Answer;
import vn.mangnon.planning.obstacles.AnswerObstacle;
import vn.mangnon.planning.obstacles.ForwardObstacle;
import vn.mangnon.planning.obstacles.Obstacle;
import vn.mangnon.planning.obstacles.ObstacleKind;
import vn.mangnon.planning.obstacles.Obstacles;
import vn.mangnon.planning.obstacles.RaiseObstacle;
import vn.mangnon.planning.obstacles.Raising;
import vn.mangnon.planning.obstacles.Verdict;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Csv;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.web.BusinessClock;

/** What stands in the way in the sample's planning year: one waits, one was answered, one went up and is late. */
@Component
class SampleObstacles {
    private final BusinessClock clock;
    private final Plans plans;
    private final SampleTasks tasks;
    private final Obstacles obstacles;
    private final RaiseObstacle raiseObstacle;
    private final AnswerObstacle answerObstacle;
    private final ForwardObstacle forwardObstacle;

    SampleObstacles(
            BusinessClock clock,
            Plans plans,
            SampleTasks tasks,
            Obstacles obstacles,
            RaiseObstacle raiseObstacle,
            AnswerObstacle answerObstacle,
            ForwardObstacle forwardObstacle) {
        this.clock = clock;
        this.plans = plans;
        this.tasks = tasks;
        this.obstacles = obstacles;
        this.raiseObstacle = raiseObstacle;
        this.answerObstacle = answerObstacle;
        this.forwardObstacle = forwardObstacle;
    }

    /** The obstacle that a key in the sample's files names. */
    static Id<Obstacle> obstacle(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(("vn.mangnon.sample/obstacle/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    void load() {
        Csv.resource("sample/year-obstacles.csv").forEach(this::raise);
        Csv.resource("sample/year-obstacle-steps.csv").forEach(this::step);
    }

    private void raise(Csv.Row row) {
        clock.assume(LocalDate.parse(row.get("raised_on")));
        String body = row.get("raiser_key");
        UUID task = tasks.task(row.get("body_key"), row.get("document"), row.get("task"));
        Plan plan = plans.require(SampleTasks.scope(row.get("body_key")), SamplePlans.plan(row.get("document")));
        Raising raising = new Raising(
                obstacle(row.get("key")),
                ObstacleKind.valueOf(row.get("kind")),
                Optional.of(task),
                new Ref("item", task),
                row.get("words"),
                SampleUnits.organization(body).value(),
                SampleUnits.organization(row.get("to_key")).value(),
                LocalDate.parse(row.get("answer_by")));
        raiseObstacle.raise(SampleYear.actor(row, body, body), plan, raising);
    }

    /** Handed on where the file names a body for it, else answered. */
    private void step(Csv.Row row) {
        clock.assume(LocalDate.parse(row.get("on")));
        Actor actor = SampleYear.actor(row, row.get("organization_key"), row.get("body_key"));
        Obstacle obstacle = obstacles.require(SampleTasks.scope(row.get("body_key")), obstacle(row.get("key")));
        if (row.get("to_key").isEmpty()) {
            answerObstacle.answer(actor, obstacle, answer(row));
        } else {
            UUID to = SampleUnits.organization(row.get("to_key")).value();
            forwardObstacle.forward(actor, obstacle, to, row.get("words"));
        }
    }

    private Answer answer(Csv.Row row) {
        return Answer.fresh(
                Id.fresh(),
                SampleUnits.organization(row.get("body_key")).value(),
                clock.now(),
                Verdict.valueOf(row.get("verdict")),
                row.get("words"),
                row.get("promise"),
                Optional.ofNullable(SampleUnits.day(row, "promised_by")));
    }
}
