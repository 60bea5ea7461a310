/** Pages of the cascade. */
@NullMarked
package vn.mangnon.planning.cascade.pages;

import org.jspecify.annotations.NullMarked;
