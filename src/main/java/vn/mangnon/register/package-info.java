/**
 * The register of children in special circumstances, at risk or of local priority groups: their situations, needs and
 * supports. Names are for the commune where a child lives; everybody else gets figures.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "web",
            "journal",
            "notices",
            "units",
            "measures",
            "dues :: calendar"
        })
@NullMarked
package vn.mangnon.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
