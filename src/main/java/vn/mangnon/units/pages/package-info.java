/** Pages of units. */
@NullMarked
package vn.mangnon.units.pages;

import org.jspecify.annotations.NullMarked;
