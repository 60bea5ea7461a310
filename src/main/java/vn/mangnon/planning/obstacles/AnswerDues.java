package vn.mangnon.planning.obstacles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.DueRule.Operator;
import vn.mangnon.dues.Dues;
import vn.mangnon.dues.Extensions;
import vn.mangnon.dues.Occurrence;
import vn.mangnon.dues.OweDues;
import vn.mangnon.dues.Owing;
import vn.mangnon.dues.Owing.Debtor;
import vn.mangnon.planning.Plan;
import vn.mangnon.planning.Plans;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Vietnam;

/** The answer to what was raised is owed to who raised it, like anything else that is owed by a day. */
@Component
class AnswerDues {
    private final OweDues oweDues;
    private final Dues dues;
    private final Plans plans;
    private final JdbcClient jdbc;

    AnswerDues(OweDues oweDues, Dues dues, Plans plans, JdbcClient jdbc) {
        this.oweDues = oweDues;
        this.dues = dues;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void owe(Actor actor, Plan plan, Raising raising, Instant now) {
        Owing owing = owing(raising.id(), plan.name(), raising.to(), raising.raiser(), raising.answerBy(), now);
        oweDues.owe(Optional.of(actor), List.of(owing), now);
    }

    /** Another body has to answer, by the same day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Actor actor, Obstacle obstacle, UUID to, String because, Instant now) {
        Owing owing = owing(obstacle.id(), name(obstacle), to, obstacle.raiser(), obstacle.answerBy(), now);
        oweDues.endOthers(Optional.of(actor), obstacle.ref(), List.of(owing), because);
        oweDues.owe(Optional.of(actor), List.of(owing), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void settle(Actor actor, Obstacle obstacle, Instant now) {
        dues.settleAll(actor, obstacle.ref(), obstacle.ref(), now);
    }

    /** Whoever answered owes an answer again, by another day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reopen(Actor actor, Obstacle obstacle, UUID debtor, LocalDate by, Instant now) {
        dues.reopenAll(actor, obstacle.ref(), now);
        oweDues.owe(
                Optional.of(actor),
                List.of(owing(obstacle.id(), name(obstacle), debtor, obstacle.raiser(), by, now)),
                now);
    }

    /** More time was granted: what was raised waits as long. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void extended(Extensions.Granted granted) {
        if (granted.due().subject().kind().equals(Obstacle.KIND)) {
            jdbc.sql("update planning.obstacle set answer_by = :day, version = version + 1 where id = :id")
                    .param("day", granted.day())
                    .param("id", granted.due().subject().id())
                    .update();
        }
    }

    private static Owing owing(Id<Obstacle> id, String plan, UUID debtor, UUID creditor, LocalDate by, Instant now) {
        LocalDate today = now.atZone(Vietnam.ZONE).toLocalDate();
        return new Owing(
                Due.Kind.ANSWER,
                ref(id),
                plan,
                List.of(new Debtor(debtor, Optional.empty())),
                creditor,
                new Occurrence("once", new Period(today.isBefore(by) ? today : by, by), by),
                Operator.BY,
                false,
                false);
    }

    private String name(Obstacle obstacle) {
        UUID plan = obstacle.plan().value();
        return plans.names(List.of(plan)).getOrDefault(plan, "");
    }

    private static Ref ref(Id<Obstacle> id) {
        return Ref.of(Obstacle.KIND, id);
    }
}
