/**
 * Areas and organizations in their dated trees, who took over whom, and where a figure of a former area stands on a
 * later map.
 */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal"})
@NullMarked
package vn.mangnon.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
