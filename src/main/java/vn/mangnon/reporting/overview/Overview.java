package vn.mangnon.reporting.overview;

import java.util.List;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;
import vn.mangnon.shared.Refused;
import vn.mangnon.shared.Role;
import vn.mangnon.units.Line;

/**
 * Which figures stand on the overview of those who lead in a line, or of all others in it.
 *
 * @param role leader or officer
 * @param indicators by code, in their order
 */
public record Overview(Id<Overview> id, Line line, Role role, List<String> indicators, int version) {
    public static final int MOST = 8;
    public static final List<Role> ROLES = List.of(Role.OFFICER, Role.LEADER);

    static final String KIND = "overview";

    public Overview {
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty() || indicators.size() > MOST) {
            throw new Refused("reporting.overview.how-many", MOST);
        }
    }

    Overview with(List<String> others, int changedFrom) {
        return new Overview(id, line, role, others, changedFrom);
    }

    /** As which of the two somebody looks. */
    static Role roleOf(Actor actor) {
        return actor.mayActAs(Role.LEADER) ? Role.LEADER : Role.OFFICER;
    }
}
