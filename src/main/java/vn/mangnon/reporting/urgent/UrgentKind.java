package vn.mangnon.reporting.urgent;

import java.util.Set;
import java.util.UUID;
import vn.mangnon.shared.Refused;

/**
 * What is reported at once.
 *
 * @param hours by the clock, nights and holidays included, within which each body told says that it has it
 * @param levels how many bodies up the sender's line are told
 * @param also who else is told, wherever in the province it happened
 * @param source the law, decision or local rule that says so
 * @param active whether new reports may be of it
 */
public record UrgentKind(
        String code, String name, int hours, int levels, Set<UUID> also, String source, boolean active, int version) {
    public static final int MOST_HOURS = 720;
    public static final int MOST_LEVELS = 9;

    public UrgentKind {
        also = Set.copyOf(also);
        if (hours < 1 || hours > MOST_HOURS || levels < 1 || levels > MOST_LEVELS) {
            throw new Refused("reporting.urgent.kind.bounds", MOST_HOURS, MOST_LEVELS);
        }
    }
}
