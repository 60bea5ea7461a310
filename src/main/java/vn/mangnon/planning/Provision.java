package vn.mangnon.planning;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mangnon.dues.DueRule;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;

/**
 * A reporting duty of a plan: who owes it to whom, through whom, by when.
 *
 * @param clause its words in the plan
 * @param via the board or division through which it goes
 * @param period the days whose work the report counts
 */
public record Provision(
        Id<Provision> id,
        Id<Plan> plan,
        Optional<Id<Finding>> finding,
        String what,
        String clause,
        UUID creditor,
        Optional<UUID> via,
        DueRule rule,
        Period period,
        Set<UUID> debtors) {
    public static final String KIND = "provision";

    public Provision {
        debtors = Set.copyOf(debtors);
    }
}
