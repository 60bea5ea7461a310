/** Pupils handed over for the summer: what a school gave, what a commune received. */
@NullMarked
package vn.mangnon.activities.handover;

import org.jspecify.annotations.NullMarked;
