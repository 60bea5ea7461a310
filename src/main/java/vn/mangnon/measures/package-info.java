/**
 * The ledger of numbers: how much happened, where, when, of whom. Derived from records, never typed; asked through
 * {@link vn.mangnon.measures.Measures}.
 */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal", "units"})
@NullMarked
package vn.mangnon.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
