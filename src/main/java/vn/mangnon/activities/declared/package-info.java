/** Figures that come on paper: declared with what they are worth, estimates first, what came true later. */
@NamedInterface("declared")
@NullMarked
package vn.mangnon.activities.declared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
