/** Plans written here: their outline, where they start from, how they become official documents, and how they end. */
@NamedInterface("writing")
@NullMarked
package vn.mangnon.planning.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
