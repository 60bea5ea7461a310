/** One box that finds plans, tasks, targets, duties, documents, reports, work, bodies and places by their words. */
@ApplicationModule(allowedDependencies = {"shared", "database", "web"})
@NullMarked
package vn.mangnon.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
