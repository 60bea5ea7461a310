/**
 * What only the people who work on a record open: a key for each body (its desk), a key for each record closed for the desks
 * that work on it. Nothing the server keeps opens anything (ADR 23).
 */
@ApplicationModule(allowedDependencies = {"shared", "database", "keys", "units", "identity"})
@NullMarked
package vn.mangnon.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
