package vn.mangnon.measures;

import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;

/** Where a question counts. */
public record Place(How how, UUID id) {
    /** What of a place counts. */
    public enum How {
        /** Whatever happened in the area, whoever did it. */
        AREA,
        /** Only what was recorded for the area itself and no part of it: a district's own forum. */
        AREA_ITSELF,
        /** Whatever the organization or its line did, wherever. */
        ORGANIZATION,
        /** Only what the organization and its own boards did, and no body below it. */
        ORGANIZATION_ITSELF
    }

    public static Place area(Id<Area> id) {
        return new Place(How.AREA, id.value());
    }

    public static Place areaItself(Id<Area> id) {
        return new Place(How.AREA_ITSELF, id.value());
    }

    public static Place organization(Id<Organization> id) {
        return new Place(How.ORGANIZATION, id.value());
    }

    public static Place organizationItself(Id<Organization> id) {
        return new Place(How.ORGANIZATION_ITSELF, id.value());
    }
}
