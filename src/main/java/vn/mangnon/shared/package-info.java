/**
 * The words every module uses: ids, references, actors, scopes, periods, money and the two refusals.
 * JDK only: no Spring, no SQL.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.mangnon.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
