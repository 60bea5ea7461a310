/** Pages about the quality of reports. */
@NullMarked
package vn.mangnon.reporting.quality.pages;

import org.jspecify.annotations.NullMarked;
