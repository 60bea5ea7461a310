/**
 * Start-up: the command line, settings, the embedded database, migrations, transport security.
 * Stands above every module and is named by none.
 */
@ApplicationModule
@NullMarked
package vn.mangnon.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
