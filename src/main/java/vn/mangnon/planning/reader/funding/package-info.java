/** The sources of money a plan names. */
@NullMarked
package vn.mangnon.planning.reader.funding;

import org.jspecify.annotations.NullMarked;
