/** How a plan goes down: who has issued a plan of its own under it, who is late, and what theirs leaves out. */
@NamedInterface("cascade")
@NullMarked
package vn.mangnon.planning.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
