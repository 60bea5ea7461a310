/** Mid-year and year-end reviews of a plan, drafted from what is known of it. */
@NullMarked
package vn.mangnon.planning.reviews;

import org.jspecify.annotations.NullMarked;
