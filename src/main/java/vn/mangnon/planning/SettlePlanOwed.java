package vn.mangnon.planning;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.dues.Due;
import vn.mangnon.dues.Dues;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Refused;

/** Settles the plan a body had to issue with the plan it did issue. */
@Component
class SettlePlanOwed {
    private final Dues dues;

    SettlePlanOwed(Dues dues) {
        this.dues = dues;
    }

    @Transactional
    void settle(Actor actor, Due due, Id<Plan> plan, Instant now) {
        if (due.provisional() || due.ended()) {
            throw new Refused("dues.settle.not-owed");
        }
        if (due.open()) {
            dues.settle(actor, due.id(), Ref.of(Plan.KIND, plan), now);
        }
    }
}
