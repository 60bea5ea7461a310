package vn.mangnon.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mangnon.shared.Id;

/**
 * A body in one line of command, or a board, division or office inside one.
 *
 * @param bodyId the body it is a part of; empty for a body
 * @param areaId where it works
 */
public record Organization(
        Id<Organization> id,
        Line line,
        OrganizationKind kind,
        @Nullable Id<Organization> bodyId,
        Id<Area> areaId,
        String name,
        String shortName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The body answerable: itself, or the one it is a part of. */
    public Id<Organization> body() {
        return bodyId == null ? id : bodyId;
    }
}
