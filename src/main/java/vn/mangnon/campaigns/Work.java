package vn.mangnon.campaigns;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.mangnon.activities.CountWork;
import vn.mangnon.measures.PartMeasures.Parts;
import vn.mangnon.measures.Place.How;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Period;
import vn.mangnon.units.AreaLevel;
import vn.mangnon.units.Line;

/**
 * What everybody at a level owes in a campaign.
 *
 * @param line whose bodies owe it themselves; empty where it is owed by every area, whoever does it there
 * @param atLeast empty where it is enough that some was done
 * @param days in which it counts
 */
public record Work(
        Id<Work> id,
        UUID campaign,
        AreaLevel level,
        Optional<Line> line,
        String kind,
        String quantity,
        OptionalLong atLeast,
        Period days) {

    boolean enough(long amount) {
        return atLeast.isEmpty() || amount >= atLeast.getAsLong();
    }

    /**
     * Of a body what it or its boards recorded; of an area what was held for its own tier: at a commune with its villages, of a
     * district or province only its own events.
     */
    CountWork.Wanted wanted(Collection<UUID> units) {
        Parts parts = line.isPresent()
                ? new Parts(How.ORGANIZATION_ITSELF, units, Optional.empty(), Optional.empty())
                : new Parts(How.AREA, units, Optional.empty(), Optional.of(level));
        return new CountWork.Wanted(kind, quantity, parts, days);
    }

    /** The same of another campaign, whose first day is so many days later. */
    Work of(Campaign other, long later) {
        Period moved = new Period(days.first().plusDays(later), days.last().plusDays(later));
        return new Work(Id.fresh(), other.id().value(), level, line, kind, quantity, atLeast, moved);
    }
}
