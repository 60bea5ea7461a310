/**
 * Cases of children by Decree 56/2017, chapter III: from the first word to the closing. What people wrote in a case is closed
 * for those who work on it; clocks, communes and states are not (ADR 23).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "web",
            "journal",
            "units",
            "identity",
            "vault",
            "notices",
            "dues",
            "dues :: calendar"
        })
@NullMarked
package vn.mangnon.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
