/** Figures that come on paper: declared with what they are worth, estimates first, what came true later. */
@NullMarked
package vn.mangnon.activities.declared;

import org.jspecify.annotations.NullMarked;
