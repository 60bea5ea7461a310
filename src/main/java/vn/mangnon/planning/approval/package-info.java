/**
 * How a plan comes to its decision: it is proposed, advised on, submitted, decided or returned, each by a paper; and who
 * may decide, by dated authority.
 */
@NullMarked
package vn.mangnon.planning.approval;

import org.jspecify.annotations.NullMarked;
