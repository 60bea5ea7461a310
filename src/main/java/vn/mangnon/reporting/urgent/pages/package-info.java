/** Pages of urgent reports. */
@NullMarked
package vn.mangnon.reporting.urgent.pages;

import org.jspecify.annotations.NullMarked;
