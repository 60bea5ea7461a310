/** Targets as objects: what they say, how they are handed down, changed with a reason, and how far they have come. */
@NamedInterface("targets")
@NullMarked
package vn.mangnon.planning.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
