/**
 * From the bytes of a file to its text, or to a refusal that says why. What a file is, its content decides, not its name.
 * Nothing is run, fetched or written; archives are opened within bounds.
 */
@NullMarked
@NamedInterface("document")
package vn.mangnon.planning.reader.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
