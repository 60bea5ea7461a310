/** The ledger of what is owed: who owes what to whom, through whom, by when, and what settled it. */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal", "units", "identity", "notices"})
@NullMarked
package vn.mangnon.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
