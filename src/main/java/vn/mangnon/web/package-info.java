/**
 * Pages and forms: rendering, messages in two languages, fields and their errors, drafts, flash notes, error pages.
 * Knows no business word and no module above it.
 */
@ApplicationModule(allowedDependencies = {"shared", "database"})
@NullMarked
package vn.mangnon.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
