/** How SQL is spoken here: transactions that tell the database who acts, and rows as records. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.mangnon.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
