/**
 * The ledger of deeds: who did what to which record, when. Written in the transaction of the change, append-only, sealed
 * in chained blocks.
 */
@ApplicationModule(allowedDependencies = {"shared", "database", "web"})
@NullMarked
package vn.mangnon.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
