package vn.mangnon.activities.declared;

import java.util.Optional;
import java.util.UUID;
import vn.mangnon.activities.Breakdown;
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

    @Override
    public Ref ref() {
        return Ref.of(KIND, id);
    }
}
