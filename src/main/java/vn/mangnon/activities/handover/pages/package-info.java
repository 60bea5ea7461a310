/** Pages of hand-overs. */
@NullMarked
package vn.mangnon.activities.handover.pages;

import org.jspecify.annotations.NullMarked;
