/** The money of a plan: estimated, appraised, approved, released step by step, and spent as its records say. */
@NullMarked
package vn.mangnon.planning.money;

import org.jspecify.annotations.NullMarked;
