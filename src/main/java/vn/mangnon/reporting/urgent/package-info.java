/** Urgent reports: a short form that goes straight up the line, is acknowledged within hours and followed to its end. */
@NamedInterface("urgent")
@NullMarked
package vn.mangnon.reporting.urgent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
