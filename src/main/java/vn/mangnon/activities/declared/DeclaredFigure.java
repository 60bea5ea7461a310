package vn.mangnon.activities.declared;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.activities.Breakdown;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.shared.Ref;
import vn.mangnon.shared.Seen;

/**
 * A figure declared from paper.
 *
 * @param days what it is about; a stock is what there is on the last of them
 * @param amount the whole and its parts
 * @param source the paper it comes from
 */
public record DeclaredFigure(
        Id<DeclaredFigure> id,
        String indicator,
        UUID area,
        UUID organization,
        Period days,
        ValueStatus status,
        Breakdown amount,
        String source,
        int version,
        Optional<String> withdrawnBecause)
        implements Seen {
    public static final String KIND = "declared";

    /** Whether it is for the actor to put right: her body declared it. */
    public boolean ownedBy(Actor actor) {
        return organization.equals(actor.organization()) || organization.equals(actor.body());
    }

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }
}
