/** Mid-year and year-end reviews of a plan, drafted from what is known of it. */
@NamedInterface("reviews")
@NullMarked
package vn.mangnon.planning.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
