/** Pages of requests for reports. */
@NullMarked
package vn.mangnon.reporting.requests.pages;

import org.jspecify.annotations.NullMarked;
