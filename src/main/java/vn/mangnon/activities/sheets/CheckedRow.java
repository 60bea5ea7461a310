package vn.mangnon.activities.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mangnon.activities.Activity;

/**
 * A row and what it would do.
 *
 * @param key what it is known by from now on; another than it came with where that was none, or somebody else's
 * @param now what the activity holds now, by field; nothing for one that is not recorded yet
 * @param activity what would be saved
 */
public record CheckedRow(
        int number,
        State state,
        RowKey key,
        TypedRow typed,
        Map<String, String> now,
        Optional<Activity> activity,
        List<Fault> faults) {
    /** What saving does with it. */
    public enum State {
        NEW,
        CHANGED,
        WITHDRAWN,
        UNCHANGED,
        /** Somebody else has saved the activity since the row was written down. */
        CONFLICT,
        FAULTY;

        public boolean saved() {
            return this == NEW || this == CHANGED || this == WITHDRAWN;
        }

        public boolean comesBack() {
            return this == CONFLICT || this == FAULTY;
        }
    }

    public String title() {
        return typed.value("title");
    }

    public String day() {
        return typed.value("beginsOn");
    }
}
