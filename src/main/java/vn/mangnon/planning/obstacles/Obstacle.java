package vn.mangnon.planning.obstacles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.Due;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.shared.Seen;

/**
 * What stands in the way of a plan, or what a body proposes.
 *
 * @param task the task of the plan it is about
 * @param source what it was raised from
 * @param raiser the body that raised it
 * @param holder the one body that has to answer now: the one it was put to, or who answers in its place
 * @param answerBy the last day for the answer
 * @param due that the answer is owed, where the reader sees who owes it
 */
public record Obstacle(
        Id<Obstacle> id,
        ObstacleKind kind,
        Id<Plan> plan,
        Optional<UUID> task,
        Ref source,
        String words,
        UUID raiser,
        Instant raisedAt,
        UUID holder,
        LocalDate answerBy,
        ObstacleState state,
        Optional<Id<Due>> due,
        int version)
        implements Seen {
    public static final String KIND = "obstacle";

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }

    public boolean open() {
        return state == ObstacleState.OPEN;
    }

    public boolean late(LocalDate today) {
        return open() && answerBy.isBefore(today);
    }

    /** Whether the actor works for the body that has to answer. */
    public boolean heldBy(Actor actor) {
        return works(actor, holder);
    }

    /** Whether the actor works for the body that raised it. */
    public boolean raisedBy(Actor actor) {
        return works(actor, raiser);
    }

    /** As a form saw it, so that what somebody else did meanwhile is not overwritten. */
    Obstacle seenAt(int seen) {
        return new Obstacle(id, kind, plan, task, source, words, raiser, raisedAt, holder, answerBy, state, due, seen);
    }

    Obstacle heldBy(UUID answering, Id<Due> owed) {
        return new Obstacle(
                id,
                kind,
                plan,
                task,
                source,
                words,
                raiser,
                raisedAt,
                answering,
                answerBy,
                state,
                Optional.of(owed),
                version);
    }

    Obstacle in(ObstacleState reached, LocalDate by) {
        return new Obstacle(id, kind, plan, task, source, words, raiser, raisedAt, holder, by, reached, due, version);
    }

    Obstacle requireOpen() {
        if (!open()) {
            throw new Refused("planning.obstacle.answered-already");
        }
        return this;
    }

    Obstacle requireAnswered() {
        if (open()) {
            throw new Refused("planning.obstacle.not-answered");
        }
        return this;
    }

    private static boolean works(Actor actor, UUID body) {
        return actor.mayActAsAny(Role.OFFICER, Role.LEADER)
                && (body.equals(actor.organization()) || body.equals(actor.body()));
    }
}
