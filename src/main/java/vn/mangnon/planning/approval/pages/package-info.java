/** Pages of a plan's way to its decision. */
@NullMarked
package vn.mangnon.planning.approval.pages;

import org.jspecify.annotations.NullMarked;
