/**
 * Reports: their form read from a plan's outline, figures that are there already, prose, handing in, returning, accepting,
 * consolidating, issuing; and what has changed since.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "web",
            "journal",
            "units",
            "identity",
            "documents",
            "documents :: excel",
            "notices",
            "measures",
            "dues",
            "dues :: calendar",
            "planning",
            "planning :: reading",
            "planning :: obstacles",
            "activities"
        })
@NullMarked
package vn.mangnon.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
