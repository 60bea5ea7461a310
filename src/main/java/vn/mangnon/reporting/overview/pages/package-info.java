/** Pages of the overview. */
@NullMarked
package vn.mangnon.reporting.overview.pages;

import org.jspecify.annotations.NullMarked;
