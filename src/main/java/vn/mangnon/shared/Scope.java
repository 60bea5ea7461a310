package vn.mangnon.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The parts of the two trees that the reader may see: everything at or below these organizations, and everything that
 * happened in these areas, their former parts included. First argument of every reading method; in SQL it is joined
 * through {@code units.organizations_within(:seenOrganizations)} and {@code units.areas_within(:seenAreas)}.
 */
public record Scope(List<UUID> organizations, List<UUID> areas) {
    public Scope {
        organizations = List.copyOf(organizations);
        areas = List.copyOf(areas);
    }

    /** Sees nothing at all. */
    public static Scope nothing() {
        return new Scope(List.of(), List.of());
    }

    public static Scope ofOrganization(UUID organization) {
        return new Scope(List.of(organization), List.of());
    }

    /** The named parameters {@code seenOrganizations} and {@code seenAreas} of a statement. */
    public Map<String, Object> parameters() {
        return Map.of(
                "seenOrganizations", organizations.toArray(UUID[]::new),
                "seenAreas", areas.toArray(UUID[]::new));
    }
}
