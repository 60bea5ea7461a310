/** The money of a plan: estimated, appraised, approved, released step by step, and spent as its records say. */
@NamedInterface("money")
@NullMarked
package vn.mangnon.planning.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
