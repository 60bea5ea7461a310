package vn.mangnon.activities;

import java.util.Map;
import java.util.OptionalLong;
import vn.mangnon.measures.Axis;
import vn.mangnon.shared.Refused;

/**
 * The children who attended.
 *
 * @param contacts lượt: a child at two sessions is two
 * @param people how many different children they were, where that is known; never added up over events
 */
public record Attendance(Breakdown contacts, OptionalLong people) {
    public static final Attendance NOBODY_COUNTED = new Attendance(Breakdown.NOTHING, OptionalLong.empty());

    public Attendance {
        if (people.isPresent() && people.getAsLong() > contacts.whole().orElse(0)) {
            throw new Refused(
                    "activities.people.more",
                    people.getAsLong(),
                    contacts.whole().orElse(0));
        }
    }

    public static Attendance of(OptionalLong whole, Map<Axis.Value, Long> parts) {
        return new Attendance(new Breakdown(whole, parts), OptionalLong.empty());
    }

    public OptionalLong whole() {
        return contacts.whole();
    }

    public Map<Axis.Value, Long> parts() {
        return contacts.parts();
    }
}
