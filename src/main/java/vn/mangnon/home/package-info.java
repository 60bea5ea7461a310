/** The first page: what is to do, what is late, what came back. */
@ApplicationModule
@NullMarked
package vn.mangnon.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
