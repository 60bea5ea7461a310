/**
 * Files of records, kept in the database and handed out safely; and official documents, laid out by Decree 30/2020 or in
 * the Youth Union's style.
 */
@ApplicationModule(allowedDependencies = {"shared", "database", "web", "journal", "units"})
@NullMarked
package vn.mangnon.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
