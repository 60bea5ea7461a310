/** Pages of reports. */
@NullMarked
package vn.mangnon.reporting.pages;

import org.jspecify.annotations.NullMarked;
