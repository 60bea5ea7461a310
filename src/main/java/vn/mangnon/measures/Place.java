package vn.mangnon.measures;

import java.util.UUID;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;

/** Where a question counts: whatever happened in an area, whoever did it; or whatever a body did, wherever. */
public record Place(boolean byArea, UUID id) {
    public static Place area(Id<Area> id) {
        return new Place(true, id.value());
    }

    public static Place organization(Id<Organization> id) {
        return new Place(false, id.value());
    }
}
