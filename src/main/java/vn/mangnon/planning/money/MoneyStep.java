package vn.mangnon.planning.money;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.planning.writing.Item;
import vn.mangnon.shared.Dong;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;

/**
 * One step of the money of a task from one source. Once taken it stays; a change is another step, with its reason.
 *
 * @param item the task; empty for the plan as a whole
 * @param to the body that gets the money, or gives it back
 * @param because why: for a cut, a change, a recall
 * @param by who took it; empty before it is stored
 */
public record MoneyStep(
        Id<MoneyStep> id,
        Optional<Id<Item>> item,
        String source,
        MoneyStage stage,
        Dong amount,
        Optional<UUID> to,
        LocalDate on,
        String because,
        String by) {
    /** More than this is a slip of the hand: a million billion đồng. */
    public static final long MOST = 1_000_000_000_000_000L;

    public MoneyStep {
        if (amount.amount() < 0 || amount.amount() > MOST) {
            throw new Refused("planning.money.absurd");
        }
        if (stage.moves() && amount.none()) {
            throw new Refused("planning.money.nothing");
        }
        if (stage.moves() != to.isPresent()) {
            throw new Refused("planning.money.to-whom");
        }
    }
}
