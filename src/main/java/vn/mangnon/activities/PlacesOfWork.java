package vn.mangnon.activities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Organizations;

/** Where a body works: its own area, then what lies below it. */
@Component
public class PlacesOfWork {
    private final Areas areas;
    private final Organizations organizations;

    PlacesOfWork(Areas areas, Organizations organizations) {
        this.areas = areas;
        this.organizations = organizations;
    }

    public List<Area> of(Actor actor, LocalDate day) {
        return areas.under(organizations.require(new Id<>(actor.body())).areaId(), day);
    }
}
