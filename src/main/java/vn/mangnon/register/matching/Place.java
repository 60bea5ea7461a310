package vn.mangnon.register.matching;

import java.util.List;

/**
 * Where a child lives, as recorded and on today's map; ids or codes, the same kind for all that are compared. Two places may be
 * the same where they share one of today's communes.
 *
 * @param recorded the place written down, perhaps one that is no more; empty where unknown
 * @param today today's communes in which it may lie: one as a rule, several where it was divided, none where unknown
 * @param province today's province; empty where unknown
 */
public record Place(String recorded, List<String> today, String province) {
    public static final Place UNKNOWN = new Place("", List.of(), "");

    public Place {
        today = List.copyOf(today);
    }

    boolean mayBe(Place other) {
        for (String commune : today) {
            if (other.today.contains(commune)) {
                return true;
            }
        }
        return false;
    }
}
