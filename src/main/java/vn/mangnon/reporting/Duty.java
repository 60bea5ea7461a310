package vn.mangnon.reporting;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.dues.DueRule;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/**
 * What a report is owed under: a plan's provision, a level of a regime, a request.
 *
 * @param name of the plan, regime or request, which {@code path} opens
 * @param what is to be reported
 * @param plan it stands in
 * @param form by which it is reported on; empty where the plan's own is, or nobody has chosen one
 * @param creditor to whom all owe; empty where it differs
 * @param via the board or division it names
 */
public record Duty(
        Ref ref,
        String name,
        String path,
        String what,
        DueRule rule,
        Optional<Plan> plan,
        Optional<UUID> form,
        Optional<UUID> creditor,
        Optional<UUID> via)
        implements Seen {
    @Override
    public Id<Duty> id() {
        return new Id<>(ref.id());
    }
}
