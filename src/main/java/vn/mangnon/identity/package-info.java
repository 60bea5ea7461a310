/**
 * Who signs in and what she may do: people, dated positions, passwords, second factors, sessions, invitations, and the
 * key pair each person has from her first password on.
 */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal", "units", "keys"})
@NullMarked
package vn.mangnon.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
