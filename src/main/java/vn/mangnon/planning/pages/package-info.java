/** Pages of plans. */
@NullMarked
package vn.mangnon.planning.pages;

import org.jspecify.annotations.NullMarked;
