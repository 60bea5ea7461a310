/** Pages of reviews. */
@NullMarked
package vn.mangnon.planning.reviews.pages;

import org.jspecify.annotations.NullMarked;
