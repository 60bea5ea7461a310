/** Pages of programmes. */
@NullMarked
package vn.mangnon.planning.programmes.pages;

import org.jspecify.annotations.NullMarked;
