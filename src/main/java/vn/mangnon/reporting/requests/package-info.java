/** Requests: one report asked of chosen bodies, by a day and perhaps an hour. */
@NamedInterface("requests")
@NullMarked
package vn.mangnon.reporting.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
