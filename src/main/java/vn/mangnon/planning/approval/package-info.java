/**
 * How a plan comes to its decision: it is proposed, advised on, submitted, decided or returned, each by a paper; and who
 * may decide, by dated authority.
 */
@NamedInterface("approval")
@NullMarked
package vn.mangnon.planning.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
