/** Pages of regimes of reporting. */
@NullMarked
package vn.mangnon.reporting.regimes.pages;

import org.jspecify.annotations.NullMarked;
