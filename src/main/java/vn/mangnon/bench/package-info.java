/**
 * What the product costs, measured on the machine at hand and next to the bare thing: {@code bin/mangnon bench}. Stands
 * above every module but the start-up that offers it, and is named by none.
 */
@ApplicationModule
@NullMarked
package vn.mangnon.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
