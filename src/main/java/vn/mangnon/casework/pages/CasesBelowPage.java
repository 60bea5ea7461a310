package vn.mangnon.casework.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.casework.Case;
import vn.mangnon.casework.Cases.Listed;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Page;

/** Cases of the bodies below, as far as their clocks: nothing of what was done. */
public record CasesBelowPage(
        List<Listed> rows, Map<UUID, Area> areas, Map<UUID, Organization> bodies, Optional<Integer> next, Instant now)
        implements Page {
    public String area(Case file) {
        Area area = areas.get(file.happened());
        return area == null ? "" : area.name();
    }

    public String body(Case file) {
        Organization body = bodies.get(file.accountable());
        return body == null ? "" : body.name();
    }

    public boolean late(Listed row) {
        return row.until().filter(until -> !now.isBefore(until)).isPresent();
    }
}
