package vn.mangnon.planning.money;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Role;

/**
 * What a body has decided for the money of its plans, on a day.
 *
 * @param finance who appraises it and may release it; without one the leader of the plan's body does
 * @param idleDays after so many days money that was released and not spent is idle
 */
public record MoneyRule(Optional<UUID> finance, int idleDays) {
    /** Whether the actor may take a step of that stage of a plan's money. */
    public boolean allows(Actor actor, Plan plan, MoneyStage stage) {
        boolean own = plan.issuer().equals(actor.body());
        boolean leader = own && actor.mayActAs(Role.LEADER);
        return switch (stage) {
            case ESTIMATE -> own && actor.mayActAsAny(Role.OFFICER, Role.LEADER);
            case APPRAISAL -> finance.isPresent() ? finances(actor) : leader;
            case APPROVAL -> leader;
            case RELEASE, RECALL -> finances(actor) || leader;
        };
    }

    /** Whether the actor works in the finance body. */
    boolean finances(Actor actor) {
        return finance.filter(body -> body.equals(actor.organization()) || body.equals(actor.body()))
                        .isPresent()
                && actor.mayActAsAny(Role.OFFICER, Role.LEADER);
    }
}
