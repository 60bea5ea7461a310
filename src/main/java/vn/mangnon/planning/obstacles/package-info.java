/** Obstacles and proposals: raised from a plan, a task or a report, answered by a day, followed to their end. */
@NamedInterface("obstacles")
@NullMarked
package vn.mangnon.planning.obstacles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
