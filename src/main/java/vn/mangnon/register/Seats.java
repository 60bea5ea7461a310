package vn.mangnon.register;

import org.springframework.stereotype.Component;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.NotFound;
import vn.mangnon.units.Area;
import vn.mangnon.units.Areas;
import vn.mangnon.units.Line;
import vn.mangnon.units.Organization;
import vn.mangnon.units.OrganizationKind;
import vn.mangnon.units.Organizations;

/** Whose register somebody works with. Which rows she sees her Scope and the database say. */
@Component
class Seats {
    private final Organizations organizations;
    private final Areas areas;

    Seats(Organizations organizations, Areas areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    /** For state bodies only: to everybody else there is no register. */
    Seat require(Actor actor) {
        Organization body = organizations.require(new Id<>(actor.body()));
        if (body.line() != Line.GOVERNMENT) {
            throw new NotFound();
        }
        Area area = areas.require(body.areaId());
        return new Seat(sort(actor, body, area), area);
    }

    /** For who keeps a commune's register. */
    Seat requireCommune(Actor actor) {
        Seat seat = require(actor);
        if (!seat.commune()) {
            throw new NotFound();
        }
        return seat;
    }

    /**
     * Only a People's Committee keeps names; any other body of the state sees figures. A province's departments are parts of its
     * committee and many: names are for posts in the committee itself.
     */
    private static Seat.Sort sort(Actor actor, Organization body, Area area) {
        if (body.kind() != OrganizationKind.PEOPLES_COMMITTEE) {
            return Seat.Sort.ABOVE;
        }
        return switch (area.level()) {
            case COMMUNE -> Seat.Sort.COMMUNE;
            case PROVINCE -> actor.organization().equals(actor.body()) ? Seat.Sort.PROVINCE : Seat.Sort.ABOVE;
            case NATION, DISTRICT, VILLAGE -> Seat.Sort.ABOVE;
        };
    }
}
