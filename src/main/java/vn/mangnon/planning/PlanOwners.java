package vn.mangnon.planning;

import vn.mangnon.shared.Actor;
import vn.mangnon.shared.NotFound;
import vn.mangnon.shared.Role;

/** Who may work on a plan: officers and leaders of the body whose plan it is. Others in its line may read it. */
public final class PlanOwners {
    private PlanOwners() {}

    public static boolean own(Actor actor, Plan plan) {
        return plan.issuer().equals(actor.body()) && actor.mayActAsAny(Role.OFFICER, Role.LEADER);
    }

    public static Plan requireOwn(Actor actor, Plan plan) {
        if (!own(actor, plan)) {
            throw new NotFound();
        }
        return plan;
    }
}
