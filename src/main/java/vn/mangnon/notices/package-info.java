/** Telling people: in the application always, by mail where a server for it is configured. */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal", "units", "identity"})
@NullMarked
package vn.mangnon.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
