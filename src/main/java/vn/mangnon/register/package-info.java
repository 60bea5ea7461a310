/** Children who need more than others: who they are, what they need and receive. */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal", "units", "identity"})
@NullMarked
package vn.mangnon.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
