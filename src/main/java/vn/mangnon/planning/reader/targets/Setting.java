package vn.mangnon.planning.reader.targets;

import org.jspecify.annotations.Nullable;
import vn.mangnon.planning.reader.structure.Nature;

/**
 * Where a clause stands: its section, what the section is about, the year its goals are for unless they say, and the first
 * year the plan can be about.
 */
record Setting(String section, Nature nature, @Nullable String year, int floor) {
    Setting in(@Nullable String other) {
        return other == null ? this : new Setting(section, nature, other, floor);
    }
}
