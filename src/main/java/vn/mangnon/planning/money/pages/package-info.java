/** Pages of a plan's money. */
@NullMarked
package vn.mangnon.planning.money.pages;

import org.jspecify.annotations.NullMarked;
