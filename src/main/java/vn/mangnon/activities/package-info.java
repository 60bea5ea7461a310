/**
 * Work done for children: recorded once by its owner, of one kind or several, with who came, what was given and what it
 * cost. What it counts for is said by {@code activities.measure}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "web",
            "journal",
            "units",
            "documents",
            "documents :: excel",
            "measures",
            "planning"
        })
@NullMarked
package vn.mangnon.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
