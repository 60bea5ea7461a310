/**
 * The plan reader: from the bytes of a document to a reading a person can check line by line. Deterministic, without
 * network or model; {@code PlanReader} is the door, {@code ReadingJson} the form that leaves the house.
 */
@NullMarked
@NamedInterface("reader")
package vn.mangnon.planning.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
