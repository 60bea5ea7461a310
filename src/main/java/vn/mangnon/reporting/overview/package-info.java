/** The overview: a few figures of the year so far beside the year before, chosen for each line and role. */
@NullMarked
package vn.mangnon.reporting.overview;

import org.jspecify.annotations.NullMarked;
