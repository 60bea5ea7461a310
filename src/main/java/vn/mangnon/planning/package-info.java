/** Plans: read from their documents, confirmed by a person beside the text, put in force, and what they make owed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "web",
            "journal",
            "units",
            "identity",
            "documents",
            "notices",
            "measures",
            "dues",
            "dues :: calendar"
        })
@NullMarked
package vn.mangnon.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
