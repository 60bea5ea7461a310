/**
 * What a reading of a plan is: immutable values, each with its place in the text and the doubts the reader has about it.
 * Offsets are code points in the NFC text, start inclusive, end exclusive.
 */
@NamedInterface("reading")
@NullMarked
package vn.mangnon.planning.reader.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
